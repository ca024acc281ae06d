using System.Text;

namespace Copydesk.Proving.DeskNotes;

/// <summary>What given names have in common that are written in several ways: Eric and Erik, Sara and Sarah, Catherine and Katherine.</summary>
internal static class NameSound
{
    public static string Of(string name)
    {
        string lower = name.ToLowerInvariant().Replace("ph", "f", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal).Replace("ie", "y", StringComparison.Ordinal);
        var sound = new StringBuilder(lower.Length);
        foreach (char c in lower)
        {
            char letter = c switch { 'c' => 'k', 'i' or 'j' => 'y', 'z' => 's', 'w' or 'v' => 'f', _ => c };
            if (letter == 'h' || (sound.Length > 0 && sound[^1] == letter)) continue;
            sound.Append(letter);
        }

        return sound.ToString();
    }
}
