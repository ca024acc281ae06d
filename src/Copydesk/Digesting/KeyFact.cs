using Copydesk.Language;

namespace Copydesk.Digesting;

/// <summary>A fact that must be proven: its statement in words and, by kind, the typed value.</summary>
/// <param name="Id">Stable within the digest: <c>f1</c>, <c>f2</c>, …</param>
public sealed record KeyFact(
    string Id,
    FactKind Kind,
    string Statement,
    IReadOnlyList<TextSpan> Evidence,
    FigureFact? Figure = null,
    DateFact? Date = null,
    QuoteFact? Quote = null);
