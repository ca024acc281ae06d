using Copydesk.Language.Tokens;

namespace Copydesk.Language.Dates;

/// <summary>Yesterday, last Friday, next month, two years ago.</summary>
internal sealed class RelativeDateReader(TokenList tokens, CalendarWords words)
{
    private static readonly WordMap<int> SmallNumbers = new(
        "a an one two three four five six seven eight nine ten".Split(' ').Zip([1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], KeyValuePair.Create));

    /// <summary>Words that begin a date in any language, beside those of the language.</summary>
    public static IEnumerable<string> Openers => SmallNumbers.Words;

    public DateReading? ReadWord(int i)
    {
        if (words.Days.TryGet(tokens.Chars(i), out int days)) return new DateReading(i + 1, Relative: new(RelativeUnit.Day, days));
        int? offset = tokens.IsWord(i, words.Last) ? -1 : tokens.IsWord(i, words.Next) ? 1 : tokens.IsWord(i, words.This) ? 0 : null;
        if (offset is { } direction && tokens.IsWord(i + 1))
        {
            if (words.Weekdays.TryGet(tokens.Chars(i + 1), out int weekday) && (tokens.IsCapitalized(i + 1) || !tokens.HasCapitals))
                return new DateReading(i + 2, Relative: new(RelativeUnit.Weekday, direction), Weekday: (DayOfWeek)weekday);
            if (words.Units.TryGet(tokens.Chars(i + 1), out RelativeUnit unit) && unit != RelativeUnit.Day && !tokens.Chars(i + 1).EndsWith("s", StringComparison.OrdinalIgnoreCase))
                return new DateReading(i + 2, Relative: new(unit, direction));
        }

        return SmallNumbers.TryGet(tokens.Chars(i), out int count) ? Ago(i, count) : null;
    }

    public DateReading? ReadAgo(int i) => DateNumber.Read(tokens, i) is var count and > 0 ? Ago(i, count) : null;

    private DateReading? Ago(int i, int count) =>
        tokens.IsWord(i + 1) && words.Units.TryGet(tokens.Chars(i + 1), out RelativeUnit unit) && tokens.IsWord(i + 2, words.Ago)
            ? new DateReading(i + 3, Relative: new(unit, -count))
            : null;
}
