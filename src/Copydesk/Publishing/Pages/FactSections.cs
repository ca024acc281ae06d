using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Publishing.Digests;

namespace Copydesk.Publishing.Pages;

/// <summary>Key facts, one list for each kind. A sentence that holds several figures or dates is told once, with all of them.</summary>
internal static class FactSections
{
    public static Html Render(ProvenDigest digest, EvidencePlaces places, Correction correction)
    {
        ProvenFact[] facts = [.. digest.KeyFacts.Where(fact => !IsToldElsewhere(fact, digest))];
        return Section.Of("key-facts", "Key facts", facts.Length, Html.Of($"{Enum.GetValues<FactKind>().Select(OfKind)}"));

        Html OfKind(FactKind kind)
        {
            Html[] items = [.. facts.Where(fact => fact.Kind == kind).GroupBy(fact => (fact.Statement, fact.Quote)).Select(told => Item([.. told], digest, places, correction))];
            return Html.When(items.Length > 0, Html.Of($"<h3>{DigestWords.Heading(kind)}</h3>\n<ul class=\"facts\" {Languages.Attributes(digest.Language)}>{items}</ul>\n"));
        }
    }

    /// <summary>A date by the timeline a few lines below, from the same words; a bare statement by the figures or dates in it.</summary>
    private static bool IsToldElsewhere(ProvenFact fact, ProvenDigest digest) => fact.Date is { } date
        ? digest.Timeline.Any(entry => entry.Date == date.Edtf && entry.Evidence.Any(place => fact.Evidence.Any(own => own.Start < place.End && place.Start < own.End)))
        : fact is { Figure: null, Quote: null } && digest.KeyFacts.Any(other => other.Figure is not null && other.Statement == fact.Statement);

    private static Html Item(ProvenFact[] told, ProvenDigest digest, EvidencePlaces places, Correction correction)
    {
        ProvenFact first = told[0];
        if (first.Quote is { } quote)
            return Html.Of($"<li class=\"quote\"><blockquote{Original(digest)}>{places.Link($"“{quote.Text}”", first.Evidence)}</blockquote>{Translation(quote)}<p class=\"speaker\">{Speaker(quote)}</p></li>\n");

        Html statement = Html.Of($"<p>{places.Link(first.Statement, told.SelectMany(fact => fact.Evidence))}{ProofMark.Of(told.Select(fact => fact.Proof).MaxBy(proof => proof.Status)!)}{correction.MarkOf(first.Statement)}</p>");
        Html[] values = [.. told.Where(fact => fact.Figure is not null || fact.Date is not null).Select(Value)];
        return values.Length == 0
            ? Html.Of($"<li>{statement}</li>\n")
            : Html.Of($"<li class=\"ledger\"><ul class=\"values\">{values}</ul>{statement}</li>\n");
    }

    private static Html Value(ProvenFact fact) => fact.Figure is { } figure
        ? Html.Of($"<li><bdi>{figure.Text}</bdi>{AsOf(figure)}</li>")
        : Html.Of($"<li lang=\"en\" dir=\"ltr\">{EdtfText.Of(fact.Date!.Edtf)}</li>");

    private static Html AsOf(FigureFact figure) =>
        Html.When(figure.AsOf is not null, Html.Of($" <small lang=\"en\" dir=\"ltr\">{EdtfText.WhenOf(figure.AsOf ?? "")}</small>"));

    /// <summary>In a translated digest, quotations are what is left in the article's language.</summary>
    private static Html Original(ProvenDigest digest) =>
        Html.When(digest.Article.Language is not null, Html.Of($" {Languages.Attributes(digest.SourceLanguage)}"));

    private static Html Translation(QuoteFact quote) =>
        Html.When(quote.Translation is not null, Html.Of($"<p class=\"translation\"><small lang=\"en\" dir=\"ltr\">Translated by a model:</small> {quote.Translation}</p>"));

    private static Html Speaker(QuoteFact quote) => quote.Speaker is null
        ? Html.Of($"<span lang=\"en\" dir=\"ltr\">The article does not say who.</span>")
        : Html.Of($"<b><bdi>{quote.Speaker}</bdi></b>{Html.When(quote.Role is not null, Html.Of($", <bdi>{quote.Role}</bdi>"))}");
}
