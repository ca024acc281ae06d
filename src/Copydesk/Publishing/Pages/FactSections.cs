using Copydesk.Digesting;
using Copydesk.Proving;

namespace Copydesk.Publishing.Pages;

/// <summary>Key facts, one list for each kind.</summary>
internal static class FactSections
{
    private static readonly (FactKind Kind, string Name)[] Kinds =
    [
        (FactKind.Figure, "Figures"), (FactKind.Date, "Dates"), (FactKind.Event, "Events"),
        (FactKind.Quote, "Quotes"), (FactKind.Statement, "Statements"), (FactKind.Relation, "Relations"),
    ];

    public static Html Render(ProvenDigest digest) => Section.Of("key-facts", "Key facts", digest.KeyFacts.Count, Html.Of(
        $"{Kinds.Select(kind => OfKind(kind.Kind, kind.Name, digest))}"));

    private static Html OfKind(FactKind kind, string name, ProvenDigest digest)
    {
        ProvenFact[] facts = [.. digest.KeyFacts.Where(fact => fact.Kind == kind)];
        return Html.When(facts.Length > 0, Html.Of(
            $"<h3>{name}</h3>\n<ul class=\"facts\" {Languages.Attributes(digest.Language)}>{facts.Select(Item)}</ul>\n"));
    }

    private static Html Item(ProvenFact fact) => fact switch
    {
        { Quote: { } quote } => Html.Of($"<li class=\"quote\"><blockquote>{EvidenceLink.Of($"“{quote.Text}”", fact.Evidence)}</blockquote><p class=\"speaker\">{Speaker(quote)}</p></li>\n"),
        { Figure: { } figure } => Html.Of($"<li><p class=\"value\"><bdi>{figure.Text}</bdi>{AsOf(figure)}</p><p>{EvidenceLink.Of(fact.Statement, fact.Evidence)}{ProofMark.Of(fact.Proof)}</p></li>\n"),
        { Date: { } date } => Html.Of($"<li><p class=\"value\"><bdi>{EdtfText.Of(date.Start, date.End)}</bdi></p><p>{EvidenceLink.Of(fact.Statement, fact.Evidence)}{ProofMark.Of(fact.Proof)}</p></li>\n"),
        _ => Html.Of($"<li><p>{EvidenceLink.Of(fact.Statement, fact.Evidence)}{ProofMark.Of(fact.Proof)}</p></li>\n"),
    };

    private static Html AsOf(FigureFact figure) =>
        Html.When(figure.AsOf is not null, Html.Of($" <small lang=\"en\" dir=\"ltr\">as of {EdtfText.Of(figure.AsOf ?? "")}</small>"));

    private static Html Speaker(QuoteFact quote) => quote.Speaker is null
        ? Html.Of($"<span lang=\"en\" dir=\"ltr\">The article does not say who.</span>")
        : Html.Of($"<b><bdi>{quote.Speaker}</bdi></b>{Html.When(quote.Role is not null, Html.Of($", <bdi>{quote.Role}</bdi>"))}");
}
