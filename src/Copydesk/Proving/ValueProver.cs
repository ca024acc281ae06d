using Copydesk.Digesting;
using Copydesk.Digesting.Facts;
using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;
using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>Proves what carries a typed value: its words as any claim, and the value against the evidence of those words.</summary>
internal sealed class ValueProver(Article article, ClaimProver prover)
{
    // By the evidence's words: many facts rest on one sentence.
    private readonly Dictionary<string, IReadOnlyList<FigureMention>> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<DateMention>> _dates = new(StringComparer.Ordinal);

    // "2020 Money" alone is a year, and between its neighbours a figure: what the evidence does not show by itself, the article may.
    private readonly Lazy<ArticleMentions> _mentions = new(() => ArticleMentions.Read(article));

    public ProvenClaim Prove(KeyFact fact) =>
        WithValues(
            prover.Prove(new Claim(fact.Statement, fact.Evidence)),
            evidence =>
            [
                .. FailedFigure(fact.Figure, evidence),
                .. FailedDate(fact.Figure?.AsOf?.Replace("/..", "", StringComparison.Ordinal).Replace("../", "", StringComparison.Ordinal), evidence),
                .. FailedDate(fact.Date?.Edtf, evidence),
                .. FailedQuote(fact.Quote),
            ]);

    public ProvenClaim Prove(TimelineEntry entry) =>
        WithValues(prover.Prove(new Claim(entry.Text, entry.Evidence)), evidence => [.. FailedDate(entry.Date, evidence)]);

    private static ProvenClaim WithValues(ProvenClaim claim, Func<IReadOnlyList<Evidence>, ProofCheck[]> failures)
    {
        ProofCheck[] failed = failures(claim.Evidence);
        return failed.Length == 0
            ? claim
            : claim with { Proof = new Proof(ProofStatus.Unsupported, 0, [.. claim.Proof.Checks, .. failed]) };
    }

    private IEnumerable<ProofCheck> FailedFigure(FigureFact? figure, IReadOnlyList<Evidence> evidence)
    {
        if (figure is null) yield break;
        bool Is(FigureMention m) => m.Value == figure.Value && m.Unit == figure.Unit;
        if (!FiguresIn(evidence).Any(Is) && !_mentions.Value.Figures.Any(m => Is(m) && Stands(m.Span, evidence))) yield return Failed(CheckKind.Figures, $"The value {figure.Value} {figure.Unit} does not stand in the evidence.");
    }

    private IEnumerable<ProofCheck> FailedDate(string? edtf, IReadOnlyList<Evidence> evidence)
    {
        if (edtf is null) yield break;
        if (!DatesIn(evidence).Any(m => m.Edtf == edtf) && !_mentions.Value.Dates.Any(m => m.Edtf == edtf && Stands(m.Span, evidence))) yield return Failed(CheckKind.Dates, $"The date {edtf} does not stand in the evidence.");
    }

    private IEnumerable<ProofCheck> FailedQuote(QuoteFact? quote)
    {
        if (quote is null) yield break;
        if (prover.FaultOf(quote) is { } fault) yield return Failed(CheckKind.Quotes, fault);
        if (quote.Speaker is { } speaker && !prover.KnowsWordsOf(speaker))
            yield return Failed(CheckKind.Names, $"The article does not name {speaker}.");
    }

    private IReadOnlyList<FigureMention> FiguresIn(IReadOnlyList<Evidence> evidence) =>
        Once(_figures, Words(evidence), words => FigureFinder.Find(words, article.Language));

    private IReadOnlyList<DateMention> DatesIn(IReadOnlyList<Evidence> evidence) =>
        Once(_dates, Words(evidence), words => DateFinder.Find(words, article.Language));

    private static string Words(IReadOnlyList<Evidence> evidence) => string.Join('\n', evidence.Select(e => e.Exact));

    private static IReadOnlyList<T> Once<T>(Dictionary<string, IReadOnlyList<T>> found, string words, Func<string, IReadOnlyList<T>> find) =>
        found.TryGetValue(words, out IReadOnlyList<T>? known) ? known : found[words] = find(words);

    private static bool Stands(TextSpan mention, IReadOnlyList<Evidence> evidence) =>
        evidence.Any(place => place.Start <= mention.Start && mention.End <= place.End);

    private static ProofCheck Failed(CheckKind kind, string message) => new(kind, CheckOutcome.Failed, message);
}
