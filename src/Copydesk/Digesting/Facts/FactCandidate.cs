using Copydesk.Language;

namespace Copydesk.Digesting.Facts;

/// <summary>A fact before the best are chosen.</summary>
/// <param name="Place">Where its figure, date or words stand; facts come in this order.</param>
/// <param name="Identity">Two candidates with the same one say the same.</param>
internal sealed record FactCandidate(
    FactKind Kind,
    TextSpan Statement,
    TextSpan Place,
    string Identity,
    double Weight,
    FigureFact? Figure = null,
    DateFact? Date = null,
    QuoteFact? Quote = null)
{
    public KeyFact ToFact(string id, string text) => new(id, Kind, Statement.In(text), [Statement], Figure, Date, Quote);
}
