using Copydesk.Digesting;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;
using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>Proves a key fact: its statement as any claim, and its typed value against the evidence of that statement.</summary>
internal static class FactProver
{
    public static ProvenFact Prove(ClaimProver prover, Article article, KeyFact fact)
    {
        ProvenClaim statement = prover.Prove(new Claim(fact.Statement, fact.Evidence));
        string evidence = string.Join("\n", statement.Evidence.Select(e => e.Exact));
        ProofCheck[] failed =
        [
            .. FailedFigure(fact.Figure, evidence, article.Language),
            .. FailedDate(fact.Date, evidence, article.Language),
            .. FailedQuote(fact.Quote, prover),
        ];

        Proof proof = failed.Length == 0
            ? statement.Proof
            : new Proof(ProofStatus.Unsupported, 0, [.. statement.Proof.Checks, .. failed]);
        return new ProvenFact(fact.Id, fact.Kind, fact.Statement, fact.Figure, fact.Date, fact.Quote, statement.Evidence, proof);
    }

    private static IEnumerable<ProofCheck> FailedFigure(FigureFact? figure, string evidence, string language)
    {
        if (figure is null) yield break;
        bool stands = FigureFinder.Find(evidence, language).Any(m => m.Value == figure.Value && m.Unit == figure.Unit);
        if (!stands) yield return Failed(CheckKind.Figures, $"The value {figure.Value} {figure.Unit} does not stand in the evidence.");
    }

    private static IEnumerable<ProofCheck> FailedDate(DateFact? date, string evidence, string language)
    {
        if (date is null) yield break;
        bool stands = DateFinder.Find(evidence, language).Any(m => m.Start == date.Start && m.End == date.End);
        if (!stands) yield return Failed(CheckKind.Dates, $"The date {date.Start} does not stand in the evidence.");
    }

    private static IEnumerable<ProofCheck> FailedQuote(QuoteFact? quote, ClaimProver prover)
    {
        if (quote is not null && !prover.IsQuoted(quote.Text))
            yield return Failed(CheckKind.Quotes, "The quoted words do not stand in quotation marks in the source.");
    }

    private static ProofCheck Failed(CheckKind kind, string message) => new(kind, CheckOutcome.Failed, message);
}
