using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Copydesk.Reading.Html;

/// <summary>What a page has but does not show its readers: a place to hide words from them.</summary>
internal static partial class HiddenElements
{
    /// <returns>How many there were.</returns>
    public static int Remove(IDocument document)
    {
        var hidden = document.QuerySelectorAll("[hidden], [style]")
            .Where(e => e is not (AngleSharp.Html.Dom.IHtmlBodyElement or AngleSharp.Html.Dom.IHtmlHtmlElement))
            .Where(e => e.HasAttribute("hidden") || HidingStyle().IsMatch(e.GetAttribute("style") ?? ""))
            .ToList();
        foreach (IElement element in hidden) element.Remove();
        return hidden.Count(e => !string.IsNullOrWhiteSpace(e.TextContent));
    }

    [GeneratedRegex(@"(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HidingStyle();
}
