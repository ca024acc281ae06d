using Copydesk.Language.Dates;

namespace Copydesk.Language.Sentences;

/// <summary>The words on both sides of a full stop, and what they say of it.</summary>
internal readonly struct StopContext(string text, int end, string language)
{
    private const int MaxToken = 24;

    /// <summary>Whether the stop belongs to an abbreviation, an initial, an ordinal or a list number.</summary>
    /// <param name="next">First character after the white space.</param>
    /// <param name="first">First letter or digit there, behind quotation marks and brackets.</param>
    public bool IsInsideSentence(Stop stop, int next, int first, int sentenceStart)
    {
        if (stop.Kind != StopKind.Full) return false;
        ReadOnlySpan<char> token = TokenBefore(stop);
        if (token.IsEmpty) return false;
        if (stop.Start - token.Length == sentenceStart && token.Length <= 3 && IsListMark(token)) return true;
        if (stop.ClosesQuote) return false;
        if (!token.ContainsAnyExceptInRange('0', '9')) return IsOrdinal(token, first);

        ReadOnlySpan<char> nextWord = WordAt(first);
        bool digit = first < end && char.IsDigit(text[first]);
        bool initial = nextWord.Length == 1 && first + 1 < end && text[first + 1] == '.';
        bool starter = (!initial && SentenceStarters.Contains(nextWord, language)) || (next != first && text[next] is not ('-' or '–' or '—'));
        return Abbreviations.KindOf(token) switch
        {
            AbbreviationKind.None => false,
            AbbreviationKind.Title => char.IsUpper(token[0]),
            AbbreviationKind.BeforeNumber => digit,
            AbbreviationKind.Inner => true,
            AbbreviationKind.ClockTime => digit || CalendarWords.IsMonthOrWeekday(nextWord) || IsTimeZone(nextWord),
            _ => !starter || stop.ClosesBracket,
        };
    }

    public bool IsStarterAt(int i) => SentenceStarters.Contains(WordAt(i), language);

    public bool IsLongWordBefore(Stop stop)
    {
        ReadOnlySpan<char> token = TokenBefore(stop);
        return token.Length >= 4 && !token.Contains('.') && Abbreviations.KindOf(token) == AbbreviationKind.None;
    }

    /// <summary>No part of an address, a path or a dotted name.</summary>
    public bool IsPlainTokenBefore(Stop stop)
    {
        int i = stop.Start - 1;
        int limit = Math.Max(0, stop.Start - MaxToken);
        for (; i >= limit && !char.IsWhiteSpace(text[i]); i--)
        {
            if (text[i] is '@' or '/' or '\\' or '_' or '=') return false;
        }
        return true;
    }

    /// <summary>Starts with a capital, goes on in lower case and is no part of an address or dotted name.</summary>
    public bool IsPlainWordAt(int i)
    {
        ReadOnlySpan<char> word = WordAt(i);
        int after = i + word.Length;
        bool capitalised = word.Length > 1 ? char.IsLower(word[1]) || IsStarterAt(i) || word.Length > 2 : word is "I" or "A";
        bool dotted = after + 1 < end && text[after] is '.' or '@' or '/' or '_' && char.IsLetterOrDigit(text[after + 1]) && !char.IsUpper(text[after + 1]);
        return capitalised && !dotted;
    }

    /// <summary>Digits with their separators and then white space: "20 people", not "2x".</summary>
    public bool IsNumberAlone(int i)
    {
        int limit = Math.Min(end, i + MaxToken);
        while (i < limit && (char.IsAsciiDigit(text[i]) || text[i] == ',')) i++;
        return i < end && char.IsWhiteSpace(text[i]);
    }

    // In languages that write ordinals with a stop: "3. Oktober", "der 3. Platz", but not "Er wurde 30. Die Frau". Where the
    // language is unknown a date is likelier than an end; English has neither: "The vote was 51-49. March figures".
    private bool IsOrdinal(ReadOnlySpan<char> number, int first)
    {
        if (number.Length > 2 || language == "en") return false;
        ReadOnlySpan<char> next = WordAt(first);
        if (CalendarWords.IsMonthOrWeekday(next)) return true;
        return language is "de" or "da" or "nb" or "no" or "fi" or "cs" or "hu" && next.Length > 1 && char.IsUpper(next[0]) && !SentenceStarters.Contains(next, language);
    }

    private static bool IsListMark(ReadOnlySpan<char> token) =>
        !token.ContainsAnyExceptInRange('0', '9') || (token.Length == 1 && char.IsLetter(token[0]));

    private static bool IsTimeZone(ReadOnlySpan<char> word) => word.Length is 2 or 3 or 4 && word[1..].IndexOfAnyInRange('a', 'z') < 0;

    private ReadOnlySpan<char> TokenBefore(Stop stop)
    {
        int i = stop.Start;
        int limit = Math.Max(0, stop.Start - MaxToken);
        while (i > limit && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] == '.')) i--;
        return text.AsSpan(i, stop.Start - i).TrimStart('.');
    }

    private ReadOnlySpan<char> WordAt(int i)
    {
        int wordEnd = i;
        int limit = Math.Min(end, i + MaxToken);
        while (wordEnd < limit && char.IsLetter(text[wordEnd])) wordEnd++;
        return text.AsSpan(i, wordEnd - i);
    }
}
