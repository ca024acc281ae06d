namespace Copydesk.Language;

/// <summary>How many letters of each script a text has.</summary>
internal readonly record struct ScriptCensus(int Shared, int Han, int Kana, int Hangul, int Greek, int Hebrew, int Arabic, int Persian, int Urdu, int Devanagari, int Thai)
{
    /// <summary>The language where the script settles it; null for Latin and Cyrillic, or when there is no letter.</summary>
    public string? Language
    {
        get
        {
            // A Han character says as much as two or three Latin letters: a Chinese text full of English names is Chinese.
            (int Letters, string Language)[] candidates =
            [
                (3 * (Han + Kana), Kana * 20 > Han ? "ja" : "zh"),
                (2 * Hangul, "ko"),
                (Greek, "el"),
                (Hebrew, "he"),
                (Arabic, Urdu * 50 > Arabic ? "ur" : Persian * 50 > Arabic ? "fa" : "ar"),
                (Devanagari, "hi"),
                (Thai, "th"),
            ];
            var most = candidates.MaxBy(c => c.Letters);
            return most.Letters > Shared && most.Letters > 1 ? most.Language : null;
        }
    }

    public static ScriptCensus Take(ReadOnlySpan<char> text)
    {
        int shared = 0, han = 0, kana = 0, hangul = 0, greek = 0, hebrew = 0, arabic = 0, persian = 0, urdu = 0, devanagari = 0, thai = 0;
        foreach (char c in text)
        {
            if (!char.IsLetter(c)) continue;
            switch (c)
            {
                case < '\u0370' or (>= '\u0400' and <= '\u052F') or (>= '\u1E00' and <= '\u1EFF'): shared++; break;
                case <= '\u03FF' or (>= '\u1F00' and <= '\u1FFF'): greek++; break;
                case >= '\u0590' and <= '\u05FF': hebrew++; break;
                case >= '\u0600' and <= '\u06FF':
                    arabic++;
                    if ("پچژگ".Contains(c)) persian++;
                    else if ("ٹڈڑےں".Contains(c)) urdu++;
                    break;
                case >= '\u0900' and <= '\u097F': devanagari++; break;
                case >= '\u0E00' and <= '\u0E7F': thai++; break;
                case (>= '\u1100' and <= '\u11FF') or (>= '\uAC00' and <= '\uD7AF'): hangul++; break;
                case >= '\u3040' and <= '\u30FF': kana++; break;
                case (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF'): han++; break;
                default: break;
            }
        }
        return new ScriptCensus(shared, han, kana, hangul, greek, hebrew, arabic, persian, urdu, devanagari, thai);
    }
}
