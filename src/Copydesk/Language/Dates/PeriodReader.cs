using Copydesk.Language.Tokens;

namespace Copydesk.Language.Dates;

/// <summary>Decades, centuries, quarters, halves and seasons of a year, as EDTF with X or a season code.</summary>
internal sealed class PeriodReader(TokenList tokens, CalendarWords words)
{
    // EDTF level 1 seasons and level 2 quarters and semesters.
    private static readonly WordMap<int> SeasonCodes = new("spring summer autumn fall winter".Split(' ').Zip([21, 22, 23, 23, 24], KeyValuePair.Create));
    private static readonly WordMap<int> Ordinals = new("first second third fourth".Split(' ').Zip([1, 2, 3, 4], KeyValuePair.Create));
    private static readonly WordSet DecadeEndings = WordSet.Of("s е х er");

    /// <summary>Words that begin a period in any language.</summary>
    public static IEnumerable<string> Openers => [.. SeasonCodes.Words, .. Ordinals.Words];

    /// <summary>the 1990s · 19th century.</summary>
    public DateReading? ReadNumber(int i)
    {
        int value = DateNumber.Read(tokens, i);
        if (!tokens.IsGlued(i)) return null;
        bool isDecade = tokens[i].Length == 4 && value % 10 == 0 && value is >= 1000 and < 2200;
        if (isDecade && tokens.IsWord(i + 1, DecadeEndings)) return new DateReading(i + 2, Period: $"{value / 10}X");
        if (isDecade && tokens[i + 1].Kind == TokenKind.Possessive) return new DateReading(i + 2, Period: $"{value / 10}X");
        int after = DateNumber.SkipOrdinal(tokens, i + 1);
        if (after == i + 1 || value is < 10 or > 22) return null;
        if (tokens.IsDash(after)) after++;
        return tokens.IsWord(after, "century") ? new DateReading(after + 1, Period: $"{value - 1}XX") : null;
    }

    /// <summary>'90s: the century is not said.</summary>
    public DateReading? ReadShortDecade(int i)
    {
        if (!Lexer.IsApostrophe(tokens.First(i)) && tokens.First(i) != '‘') return null;
        bool isDecade = tokens.IsGlued(i) && tokens[i + 1] is { Kind: TokenKind.Number, Length: 2 } && tokens.IsGlued(i + 1) && tokens.IsWord(i + 2, "s");
        return isDecade && DateNumber.Read(tokens, i + 1) is var tens && tens % 10 == 0 ? new DateReading(i + 3, Period: $"XX{tens / 10}X") : null;
    }

    /// <summary>spring 2024 · first quarter of 2024.</summary>
    public DateReading? ReadWord(int i)
    {
        if (SeasonCodes.TryGet(tokens.Chars(i), out int season)) return WithYear(i + 1, season);
        if (!Ordinals.TryGet(tokens.Chars(i), out int ordinal)) return null;
        if (tokens.IsWord(i + 1, "quarter")) return WithYear(i + 2, 32 + ordinal);
        return tokens.IsWord(i + 1, "half") && ordinal <= 2 ? WithYear(i + 2, 39 + ordinal) : null;
    }

    private DateReading? WithYear(int i, int code)
    {
        if (tokens.IsMark(i, ',') || tokens.IsWord(i, words.Of) || tokens.IsWord(i, "in")) i++;
        return DateNumber.Year(tokens, i) is { } year ? new DateReading(i + 1, Period: $"{year}-{code}") : null;
    }
}
