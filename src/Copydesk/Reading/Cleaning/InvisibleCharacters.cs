using System.Text;

namespace Copydesk.Reading.Cleaning;

/// <summary>Characters that show nothing and so can hide or split words.</summary>
internal static class InvisibleCharacters
{
    /// <summary>Null for a character that stays.</summary>
    public static CleaningKind? KindOf(Rune rune) => rune.Value switch
    {
        '\t' or (>= '\n' and <= '\r') or 0x85 => null,
        < 0x20 or (>= 0x7F and <= 0x9F) => CleaningKind.Control,
        0xAD => CleaningKind.SoftHyphen,
        0x061C or 0x200E or 0x200F => CleaningKind.BidiMark,
        0x180E or 0x200B or (>= 0x2060 and <= 0x2064) or 0xFEFF => CleaningKind.ZeroWidth,
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F) => CleaningKind.BidiOverride,
        (>= 0xFDD0 and <= 0xFDEF) or (>= 0xFFF9 and <= 0xFFFC) => CleaningKind.Control,
        >= 0xE0000 and <= 0xE007F => CleaningKind.Tag,
        var value when (value & 0xFFFE) == 0xFFFE => CleaningKind.Control,
        _ => null,
    };
}
