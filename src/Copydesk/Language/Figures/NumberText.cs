namespace Copydesk.Language.Figures;

/// <summary>Digits with separators as a value, by the habits of a language.</summary>
internal static class NumberText
{
    /// <returns>Null for what is no single number: a version, an address, a list, a code that begins with 0, or more digits than a decimal holds.</returns>
    public static decimal? Parse(ReadOnlySpan<char> text, string language)
    {
        if (text.Length > 28 || text is ['0', >= '0' and <= '9', ..]) return null;
        bool commaIsDecimal = language is "fr" or "de" or "es" or "ru" or "it" or "pt" or "nl" or "pl" or "sv" or "uk" or "tr";
        int lastDot = text.LastIndexOf('.'), lastComma = text.LastIndexOf(',');
        int point = -1;
        if (lastDot >= 0 && lastComma >= 0) point = Math.Max(lastDot, lastComma);
        else if (lastDot >= 0) point = IsDecimal(text, lastDot, '.', mayGroup: commaIsDecimal) ? lastDot : -1;
        else if (lastComma >= 0) point = commaIsDecimal && IsDecimal(text, lastComma, ',', mayGroup: false) ? lastComma : -1;
        return Value(text, point);
    }

    private static bool IsDecimal(ReadOnlySpan<char> text, int at, char mark, bool mayGroup) =>
        text.IndexOf(mark) == at && !(mayGroup && text.Length - at == 4);

    private static decimal? Value(ReadOnlySpan<char> text, int point)
    {
        decimal value = 0, fraction = 1;
        int group = 0;
        bool grouped = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsAsciiDigit(c))
            {
                value = value * 10 + (c - '0');
                if (point >= 0 && i > point) fraction *= 10;
                else group++;
            }
            else if (i == point)
            {
                if (grouped && group != 3) return null;
                grouped = false;
            }
            else if (point >= 0 && i > point) return null;
            else
            {
                // Groups of two stand in Indian amounts (1,00,000); the last group has three.
                if (grouped ? group is not (2 or 3) : group is 0 or > 3) return null;
                grouped = true;
                group = 0;
            }
        }

        return grouped && group != 3 ? null : value / fraction;
    }
}
