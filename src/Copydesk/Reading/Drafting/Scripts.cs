using System.Globalization;
using System.Text;

namespace Copydesk.Reading.Drafting;

/// <summary>What layout and word counts must know of a character's script.</summary>
internal static class Scripts
{
    /// <summary>Han, kana, Thai, Lao, Khmer and Burmese letters: words follow each other without spaces.</summary>
    public static bool IsUnspaced(Rune rune) => Rune.IsLetter(rune) && rune.Value is
        (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x3005 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>East Asian letters and punctuation: lines of them are wrapped anywhere and joined without a space.</summary>
    public static bool WrapsAnywhere(char c) =>
        c is (>= '\u3001' and <= '\u301F') or (>= '\uFF01' and <= '\uFF60')
        || (c >= '\u3005' && Rune.TryCreate(c, out Rune rune) && IsUnspaced(rune));
}
