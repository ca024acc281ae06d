using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Copydesk.Publishing;
using Copydesk.Tests.Publishing.Samples;
using Xunit;

namespace Copydesk.Tests.Publishing.Pages;

public sealed class StoryHeadTests
{
    [Fact]
    public async Task Linked_data_names_the_story_its_source_and_who_is_in_it()
    {
        (_, JsonElement data) = await HeadOfAsync(SampleDigests.Harbour);

        Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
        Assert.Equal("NewsArticle", data.GetProperty("@type").GetString());
        Assert.Equal(Newsroom.Address + "stories/s1.html", data.GetProperty("url").GetString());
        Assert.Equal("en", data.GetProperty("inLanguage").GetString());
        Assert.Equal("Copydesk", data.GetProperty("author").GetProperty("name").GetString());
        JsonElement source = data.GetProperty("isBasedOn");
        Assert.Equal("https://news.example/nordhavn/harbour-tunnel", source.GetProperty("url").GetString());
        Assert.Equal(("Person", "Marit Solberg"), (source.GetProperty("author").GetProperty("@type").GetString(), source.GetProperty("author").GetProperty("name").GetString()));
        Assert.Equal(["Person Ingrid Dahl", "Person Tomas Reuter", "Place Nordhavn", "Place Vestre"],
            data.GetProperty("about").EnumerateArray().Select(entity => $"{entity.GetProperty("@type")} {entity.GetProperty("name")}"));
        Assert.Equal([true, false], data.GetProperty("citation").EnumerateArray().Select(reference => reference.TryGetProperty("url", out _)));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script>")]
    [InlineData("a \ud800 lone surrogate, \u0001 and \"quotes\" \\ \u2028")]
    public async Task Linked_data_is_valid_and_inert_whatever_the_article_says(string hostile)
    {
        (IDocument page, JsonElement data) = await HeadOfAsync(new DigestBuilder(hostile, headline: hostile) { Byline = hostile }.Sentence(hostile));

        Assert.Equal(LegalText.Headline(hostile), data.GetProperty("headline").GetString());
        Assert.Equal(2, page.QuerySelectorAll("script").Length);
        Assert.NotNull(page.QuerySelector("footer"));
    }

    [Theory]
    [InlineData("stories/s1.html", "article")]
    [InlineData("index.html", "website")]
    public async Task A_preview_has_all_that_Open_Graph_requires_at_absolute_addresses(string path, string type)
    {
        var newsroom = new Newsroom();
        await newsroom.PublishAsync(newsroom.NewPublisher(), "s1", SampleDigests.Harbour);
        IDocument page = await new HtmlParser().ParseDocumentAsync(newsroom.Site.Read(path));
        string? Property(string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

        string address = Newsroom.Address + (type == "website" ? "" : path);
        Assert.Equal(type, Property("og:type"));
        Assert.Equal(address, Property("og:url"));
        Assert.Equal(address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.NotEmpty(Property("og:title")!);
        Assert.NotEmpty(Property("og:description")!);
        Assert.StartsWith(Newsroom.Address + "assets/card.", Property("og:image"), StringComparison.Ordinal);
        Assert.NotNull(await newsroom.Site.FindAsync(Property("og:image")![Newsroom.Address.Length..], default));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
    }

    private static async Task<(IDocument Page, JsonElement Data)> HeadOfAsync(DigestBuilder digest)
    {
        var newsroom = new Newsroom();
        await newsroom.PublishAsync(newsroom.NewPublisher(), "s1", digest);
        IDocument page = await new HtmlParser().ParseDocumentAsync(newsroom.Site.Read("stories/s1.html"));
        return (page, JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement);
    }
}
