using System.Text;

namespace Copydesk.Reading.Drafting;

/// <summary>A block on one line: runs of white space become one space, outer ones go.</summary>
internal static class SingleLine
{
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                space = line.Length > 0;
                continue;
            }
            if (space) line.Append(' ');
            line.Append(c);
            space = false;
        }
        return line.ToString();
    }
}
