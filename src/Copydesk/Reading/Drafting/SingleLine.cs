using System.Text;
using Copydesk.Reading.Cleaning;

namespace Copydesk.Reading.Drafting;

/// <summary>A block on one line: runs of white space become one space, outer ones go; spaces that group digits stay.</summary>
internal static class SingleLine
{
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        bool space = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) && !DigitGroups.IsSeparator(text, i))
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
