using Copydesk.Digesting;
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

    private static ProvenClaim WithValues(ProvenClaim claim, Func<string, ProofCheck[]> failures)
    {
        ProofCheck[] failed = failures(string.Join('\n', claim.Evidence.Select(e => e.Exact)));
        return failed.Length == 0
            ? claim
            : claim with { Proof = new Proof(ProofStatus.Unsupported, 0, [.. claim.Proof.Checks, .. failed]) };
    }

    private IEnumerable<ProofCheck> FailedFigure(FigureFact? figure, string evidence)
    {
        if (figure is null) yield break;
        bool stands = FiguresIn(evidence).Any(m => m.Value == figure.Value && m.Unit == figure.Unit);
        if (!stands) yield return Failed(CheckKind.Figures, $"The value {figure.Value} {figure.Unit} does not stand in the evidence.");
    }

    private IEnumerable<ProofCheck> FailedDate(string? edtf, string evidence)
    {
        if (edtf is null) yield break;
        bool stands = DatesIn(evidence).Any(m => m.Edtf == edtf);
        if (!stands) yield return Failed(CheckKind.Dates, $"The date {edtf} does not stand in the evidence.");
    }

    private IEnumerable<ProofCheck> FailedQuote(QuoteFact? quote)
    {
        if (quote is null) yield break;
        if (prover.FaultOf(quote) is { } fault) yield return Failed(CheckKind.Quotes, fault);
        if (quote.Speaker is { } speaker && !prover.KnowsWordsOf(speaker))
            yield return Failed(CheckKind.Names, $"The article does not name {speaker}.");
    }

    private IReadOnlyList<FigureMention> FiguresIn(string evidence) =>
        _figures.TryGetValue(evidence, out IReadOnlyList<FigureMention>? figures) ? figures : _figures[evidence] = FigureFinder.Find(evidence, article.Language);

    private IReadOnlyList<DateMention> DatesIn(string evidence) =>
        _dates.TryGetValue(evidence, out IReadOnlyList<DateMention>? dates) ? dates : _dates[evidence] = DateFinder.Find(evidence, article.Language);

    private static ProofCheck Failed(CheckKind kind, string message) => new(kind, CheckOutcome.Failed, message);
}
