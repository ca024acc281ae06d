using System.ComponentModel.DataAnnotations;

namespace Copydesk.Publishing;

/// <summary>The public site (section <c>Site</c>).</summary>
public sealed record SiteOptions
{
    [Required, MinLength(1)]
    public string Title { get; init; } = "Copydesk";

    /// <summary>Where readers find the site, ending in <c>/</c>; feeds hold absolute addresses made from it.</summary>
    [Required(ErrorMessage = "Site:BaseUrl is missing; set it to the address where readers find the site, for example https://news.example/.")]
    [Url(ErrorMessage = "Site:BaseUrl is no web address; set it to the address where readers find the site, for example https://news.example/.")]
    public string BaseUrl { get; init; } = "";

    /// <summary>How much of the source is published beside a story.</summary>
    public SiteText Text { get; init; } = SiteText.Evidence;

    /// <summary>Entries in the newest page of a feed and in each archive page.</summary>
    [Range(1, 500)]
    public int PageSize { get; init; } = 50;

    /// <summary>Feeds by rule, beside the feed of every story.</summary>
    public IReadOnlyList<FeedRule> Feeds { get; init; } = [];

    /// <summary>A feed for each language in which a story was published.</summary>
    public bool LanguageFeeds { get; init; } = true;
}
