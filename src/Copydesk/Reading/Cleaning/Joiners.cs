using System.Text;

namespace Copydesk.Reading.Cleaning;

/// <summary>Zero-width joiner and non-joiner: letters of Arabic and Indic words and parts of emoji need them; elsewhere they hide.</summary>
internal static class Joiners
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;

    public static bool IsJoiner(Rune rune) => rune.Value is NonJoiner or Joiner;

    public static bool IsNeeded(Rune joiner, Rune before, Rune after) =>
        (IsJoiningScript(before) && IsJoiningScript(after))
        || (joiner.Value == Joiner && IsEmojiPart(before) && IsEmojiPart(after));

    /// <summary>Blocks of the scripts whose letters take another form beside a joiner.</summary>
    private static bool IsJoiningScript(Rune rune) => rune.Value is
        (>= 0x0600 and <= 0x109F) // Arabic, Syriac, N'Ko, the Indic scripts, Thai to Myanmar
        or (>= 0x1780 and <= 0x18AF) // Khmer, Mongolian
        or (>= 0x1A20 and <= 0x1C7F) // Tai Tham, Balinese to Ol Chiki
        or (>= 0xA800 and <= 0xA8FF) // Syloti Nagri, Phags-pa, Devanagari extended
        or (>= 0xA980 and <= 0xABFF) // Javanese to Meetei Mayek
        or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) // Arabic presentation forms
        or (>= 0x10A00 and <= 0x11FFF); // historic Indic scripts

    private static bool IsEmojiPart(Rune rune) => rune.Value is
        (>= 0x2190 and <= 0x2BFF) or 0xFE0F or (>= 0x1F000 and <= 0x1FAFF);
}
