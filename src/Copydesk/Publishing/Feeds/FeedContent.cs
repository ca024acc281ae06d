using Copydesk.Publishing.Pages;
using Copydesk.Storing;

namespace Copydesk.Publishing.Feeds;

/// <summary>The body of a feed item: the summary, then the key facts.</summary>
internal static class FeedContent
{
    public static string Summary(FeedEntry entry) => string.Join(' ', entry.Summary);

    public static string Text(FeedEntry entry) =>
        string.Join("\n\n", [Summary(entry), .. entry.KeyFacts.Select(fact => "• " + fact)]);

    /// <param name="storyUrl">Absolute: an item is read far from the site.</param>
    public static string Markup(FeedEntry entry, string storyUrl)
    {
        Html facts = Html.When(entry.KeyFacts.Count > 0, Html.Of($"<ul>{entry.KeyFacts.Select(fact => Html.Of($"<li>{fact}</li>"))}</ul>"));
        return Html.Of($"""<div {Languages.Attributes(entry.Language)}><p>{Summary(entry)}</p>{facts}</div><p><a href="{storyUrl}">Evidence for every sentence</a></p>""").ToString();
    }
}
