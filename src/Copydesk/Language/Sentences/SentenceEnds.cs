namespace Copydesk.Language.Sentences;

/// <summary>Decides whether a sentence ends at a stop. It looks a few words to each side, never further.</summary>
internal readonly struct SentenceEnds(string text, int end, string language)
{
    private const int MaxQuoted = 300;
    private readonly StopContext _context = new(text, end, language);

    /// <param name="sentenceStart">Where the sentence began that may end here.</param>
    public bool EndsAt(Stop stop, int sentenceStart)
    {
        int next = Characters.SkipWhite(text, stop.End, end);
        if (next >= end) return true;
        if (stop.Kind == StopKind.FullWidth) return !QuotesOn(next);
        if (next == stop.End) return EndsUnspaced(stop);
        if (Characters.IsCloser(text[next]) && Characters.IsWhiteOrEnd(text, next + 1, end)) return false;

        int first = SkipOpeners(next);
        bool lower = first < end && char.IsLower(text[first]) && !(first + 1 < end && char.IsUpper(text[first + 1]));
        return stop.Kind switch
        {
            StopKind.Exclaim when stop is { Spaced: true, ClosesQuote: false } => true,
            StopKind.Exclaim => !lower && !(stop.ClosesQuote && Attribution.BeginsAt(text, first, end)),
            StopKind.Ellipsis => !lower,
            _ when stop.Spaced => true,
            _ => !lower && !_context.IsInsideSentence(stop, next, first, sentenceStart),
        };
    }

    /// <summary>See <see cref="LostStop"/>; inside a quotation the words may be a title.</summary>
    public bool BeginsWithoutStop(int i, int sentenceStart, OpenQuotes quotes) =>
        char.IsAsciiLetterUpper(text[i]) && language is ("en" or "und") && quotes == default && LostStop.IsBefore(text, i, end, sentenceStart);

    /// <summary>
    /// Behind the closing mark of a Japanese quotation that opens here, or null: its sentences are part of the one that
    /// quotes them ("「…。…。」と述べた。").
    /// </summary>
    public int? SkipQuotedSentences(int i)
    {
        if (text[i] is not ('「' or '『')) return null;
        int length = text.AsSpan(i, Math.Min(MaxQuoted, end - i)).IndexOf(text[i] == '「' ? '」' : '』');
        if (length < 0) return null;
        bool endsWithQuote = length > 0 && Characters.IsStop(text[i + length - 1]);
        return endsWithQuote && !QuotesOn(i + length + 1) ? null : i + length + 1;
    }

    private bool QuotesOn(int next) => next < end && text[next] is 'と' or 'っ';

    // Scraped news loses the space after a stop ("happened.The next"); names and addresses never had one ("example.com").
    private bool EndsUnspaced(Stop stop)
    {
        int first = stop.End;
        if (first < end && Characters.IsOpener(text[first]) && text[first] != '-') first++;
        if (first >= end || stop.Start == 0) return false;

        char before = text[stop.Start - 1];
        bool closed = stop.ClosesQuote || stop.ClosesBracket || Characters.IsCloser(before) || before is '%' or '"' or '\'';
        if (!closed && !char.IsLetterOrDigit(before)) return false;
        if (char.IsAsciiDigit(text[first])) return char.IsLower(before) && _context.IsLongWordBefore(stop) && _context.IsNumberAlone(first);
        if (!char.IsUpper(text[first])) return text[first] is '£' or '$' or '€' && char.IsLower(before);
        return _context.IsPlainTokenBefore(stop)
            && _context.IsPlainWordAt(first)
            && (closed || char.IsLower(before) || char.IsDigit(before) || _context.IsStarterAt(first))
            && !_context.IsInsideSentence(stop, stop.End, first, sentenceStart: -1);
    }

    private int SkipOpeners(int i)
    {
        int limit = Math.Min(end, i + 8);
        while (i < limit && (Characters.IsOpener(text[i]) || char.IsWhiteSpace(text[i]))) i++;
        if (text.AsSpan(i, end - i).StartsWith("lrb- ", StringComparison.OrdinalIgnoreCase)) i += 5;
        return i;
    }
}
