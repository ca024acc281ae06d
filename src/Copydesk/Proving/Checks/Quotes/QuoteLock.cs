using Copydesk.Language;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks.Quotes;

/// <summary>Holds quoted words against the source: verbatim, in quotation marks, and where they say so themselves with gaps and brackets.</summary>
internal sealed class QuoteLock(SourceText source)
{
    private readonly QuoteLookup _lookup = new(source.Quotations);

    public IReadOnlyList<SourcePassage> Find(string words) => Find(words, new TextSpan(0, words.Length));

    /// <summary>Where the source quotes these words; empty when it does not.</summary>
    public IReadOnlyList<SourcePassage> Find(string claim, TextSpan quoted) =>
        _lookup.Find(QuoteParts.Literal(claim, quoted)) is { Count: > 0 } literal ? literal : _lookup.Find(QuoteParts.Of(claim, quoted));

    /// <summary>What is wrong with a quotation that <see cref="Find(string, TextSpan)"/> did not find.</summary>
    /// <param name="isSpeech">False for a name, a title or a word set apart, which the source may have without the marks.</param>
    public QuoteFault? FaultOf(string claim, TextSpan quoted, bool isSpeech)
    {
        if (source.Find(quoted.In(claim)) is not null)
            return isSpeech ? new QuoteFault($"The source has \"{quoted.In(claim)}\", but not as a quotation.", [quoted]) : null;

        QuotePart[] wrong = [.. QuoteParts.Of(claim, quoted).Parts.Where(part => Find(part.Words).Count == 0)];
        TextSpan worst = wrong.Length > 0 ? wrong[0].Span : quoted;
        return StitchedQuote.Find(claim, worst, source.Quotations.Single)
            ?? AlteredWords.Find(claim, worst, source.Quotations.Single, source.Article.Language)
            ?? new QuoteFault($"The source does not quote \"{worst.In(claim).Trim()}\".", [worst]);
    }
}
