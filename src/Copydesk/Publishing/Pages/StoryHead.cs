using System.Globalization;

namespace Copydesk.Publishing.Pages;

/// <summary>What a story's page says of it to previews and search engines.</summary>
internal sealed class StoryHead(SiteOptions options, SiteAssets assets)
{
    private readonly NewsArticleWriter _data = new(options, assets);

    public Html Render(StoryEdition edition) => Html.Of(
        $"""
        <meta property="og:type" content="article">
        <meta property="article:published_time" content="{Instant(edition.PublishedAt)}">
        <meta property="article:modified_time" content="{Instant(edition.UpdatedAt)}">
        {_data.Write(edition)}
        """);

    private static string Instant(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
