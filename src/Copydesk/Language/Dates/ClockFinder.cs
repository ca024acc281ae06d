using Copydesk.Language.Tokens;

namespace Copydesk.Language.Dates;

/// <summary>Finds times of day: 8:15 a.m., 8.15pm, 20:15, 11pm, 2010 GMT, noon, 20.15 Uhr.</summary>
internal static class ClockFinder
{
    private static readonly WordSet Morning = WordSet.Of("am a.m a.m.");
    private static readonly WordSet Evening = WordSet.Of("pm p.m p.m.");
    private static readonly WordSet Zones = WordSet.Of("gmt utc est edt pst pdt bst cet cest hrs hours uhr");
    private static readonly WordMap<int> Named = new([KeyValuePair.Create("noon", 12), KeyValuePair.Create("midday", 12), KeyValuePair.Create("midnight", 0)]);

    public static IEnumerable<ClockMention> Find(TokenList tokens)
    {
        for (int i = 0; i < tokens.Count;)
        {
            if (Read(tokens, i, out int after) is { } time)
            {
                yield return time;
                i = after;
            }
            else
            {
                i++;
            }
        }
    }

    private static ClockMention? Read(TokenList tokens, int i, out int after)
    {
        after = i + 1;
        if (tokens.IsWord(i)) return Named.TryGet(tokens.Chars(i), out int named) ? new ClockMention(tokens[i].Span, named, 0, IsHalfKnown: true) : null;
        if (!tokens.IsNumber(i) || (tokens.IsGlued(i - 1) && (tokens.IsWord(i - 1) || tokens.IsMark(i - 1, ':')))) return null;
        bool isColon = tokens.IsGlued(i) && tokens.IsMark(i + 1, ':') && tokens.IsGlued(i + 1) && tokens[i + 2] is { Kind: TokenKind.Number, Length: 2 };
        (int Hour, int Minute)? read = isColon ? Pair(tokens.Chars(i), tokens.Chars(i + 2)) : Written(tokens.Chars(i));
        if (read is not { } time) return null;

        int at = isColon ? i + 3 : i + 1;
        int ending = tokens.IsDash(at) ? at + 1 : at;
        bool isMorning = tokens.IsWord(ending, Morning), isEvening = tokens.IsWord(ending, Evening);
        bool isZoned = tokens.IsWord(at, Zones);
        bool isPlainHour = !isColon && tokens[i].Length <= 2;
        if (!isMorning && !isEvening && (isColon ? tokens.IsMark(at, ':') : !isZoned || isPlainHour)) return null;
        if ((isMorning || isEvening) && time.Hour is < 1 or > 12) return null;

        after = isMorning || isEvening ? ending + 1 : isZoned ? at + 1 : at;
        int hour = isMorning ? time.Hour % 12 : isEvening ? time.Hour % 12 + 12 : time.Hour;
        return new ClockMention(tokens.Span(i, after), hour, time.Minute, isMorning || isEvening || isZoned || hour > 12 || hour == 0);
    }

    /// <summary>"11", "8.15" and "2010", which are times only before a word that says so.</summary>
    private static (int Hour, int Minute)? Written(ReadOnlySpan<char> digits)
    {
        int dot = digits.IndexOf('.');
        if (dot is 1 or 2 && digits.Length == dot + 3) return Pair(digits[..dot], digits[(dot + 1)..]);
        if (digits.Length == 4 && digits.IndexOfAny('.', ',') < 0) return Pair(digits[..2], digits[2..]);
        return digits.Length <= 2 ? Pair(digits, "0") : null;
    }

    private static (int Hour, int Minute)? Pair(ReadOnlySpan<char> hour, ReadOnlySpan<char> minute) =>
        int.TryParse(hour, out int h) && int.TryParse(minute, out int m) && h is >= 0 and <= 24 && m is >= 0 and < 60 ? (h % 24, m) : null;
}
