using System.Text;

namespace Copydesk.Digesting.Chat;

/// <summary>A model's words as one line of visible text.</summary>
internal static class ClaimText
{
    public static string Plain(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) visible.Append(' ');
            else if (!Rune.IsControl(rune)) visible.Append(rune);
        }

        string[] words = visible.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Normalize();
    }
}
