using Copydesk.Publishing.Pages;
using Copydesk.Storing;

namespace Copydesk.Publishing.Feeds;

/// <summary>The body of a feed item as markup that readers keep: paragraphs, headings, lists, quotations and links, no style.</summary>
internal static class FeedMarkup
{
    /// <param name="storyUrl">Absolute: an item is read far from the site.</param>
    public static Html Of(FeedEntry entry, string storyUrl) => Html.Of(
        $"""{Note(FeedContent.Correction(entry))}<div {Languages.Attributes(entry.Language)}><p>{FeedContent.Summary(entry)}</p>{FeedContent.FactsByKind(entry).Select(Facts)}</div>{DeskNotes(entry, storyUrl)}<p lang="en" dir="ltr"><a href="{storyUrl}">See where the source says it</a></p>""");

    private static Html Facts(IGrouping<string, FeedFact> facts) => Html.Of(
        $"<h3 lang=\"en\" dir=\"ltr\">{facts.Key}</h3><ul>{facts.Select(Fact)}</ul>");

    private static Html Fact(FeedFact fact) => fact.Speaker is { } speaker
        ? Html.Of($"<li>{fact.Text} — <bdi>{speaker}</bdi></li>")
        : Html.Of($"<li>{Html.When(fact.Values.Count > 0, Html.Of($"<b>{string.Join(" · ", fact.Values)}</b>: "))}{fact.Text}</li>");

    private static Html Note(string? words) => Html.When(words is not null, Html.Of($"<p lang=\"en\" dir=\"ltr\"><em>{words}</em></p>"));

    private static Html DeskNotes(FeedEntry entry, string storyUrl) => Html.When(
        entry.DeskNotes > 0,
        Html.Of($"<p lang=\"en\" dir=\"ltr\"><a href=\"{storyUrl}#desk-notes\">{FeedContent.DeskNotes(entry)}</a></p>"));
}
