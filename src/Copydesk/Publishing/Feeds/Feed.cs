namespace Copydesk.Publishing.Feeds;

/// <summary>A feed of the site, whatever the format.</summary>
/// <param name="Name">Part of its address.</param>
/// <param name="Title">Null for the feed of every story: that one bears the title of the site.</param>
/// <param name="Language">ISO 639-1 code when all its stories are in one language.</param>
internal sealed record Feed(string Name, string? Title = null, string? Language = null)
{
    /// <summary>For readers, who see it beside the feeds of other sites.</summary>
    public string TitleOn(SiteOptions site) => LegalText.Line(Title is null ? site.Title : $"{Title} · {site.Title}");
}
