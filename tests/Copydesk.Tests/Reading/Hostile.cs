using CsCheck;

namespace Copydesk.Tests.Reading;

/// <summary>Generated texts of all that an article may hold: words, structure, and characters that hide or break.</summary>
internal static class Hostile
{
    private static readonly string[] Pieces =
    [
        "The market closes in June.", "Title without end", "By Jane Doe", "March 3, 2025", "LONDON, March 3 (Reuters) - ", "PARIS — ", "(CNN)", "- ", "1. ", "> ", "***", "References", "Source: x",
        "example.com", "https://example.com/a", "[1] ", "Dr. A. B. Smith said: “No.”", "'Yes,' he said.", "三月三日。", "市场", "может быть.", "حقل", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\u2028", "\u00A0", "\u3000",
        "\0", "\u0007", "\u200B", "\u200C", "\u200D", "\u00AD", "\u202E", "\u2066", "\uFEFF", "\uFE0F", "\u0301", "\u0344", "\u1100", "\u1161", "\u3099", "か", "\uD83D", "\uDC00", "\U0001F468", "\U000E0041", "\uFFFE", "<p>", "&amp;", "# ", "`",
    ];

    public static Gen<string> Text { get; } =
        Gen.Frequency((12, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])), (1, Gen.String), (1, Gen.Char.Select(c => c.ToString())))
            .Array[0, 40].Select(pieces => string.Concat(pieces));
}
