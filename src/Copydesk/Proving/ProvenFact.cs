using Copydesk.Digesting;
using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>A key fact with its place in the source and its proof.</summary>
public sealed record ProvenFact(
    string Id,
    FactKind Kind,
    string Statement,
    FigureFact? Figure,
    DateFact? Date,
    QuoteFact? Quote,
    IReadOnlyList<Evidence> Evidence,
    Proof Proof);
