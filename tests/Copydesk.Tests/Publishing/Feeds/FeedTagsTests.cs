using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Publishing;
using Copydesk.Reading;
using Copydesk.Storing;
using Copydesk.Tests.Publishing.Samples;
using Copydesk.Tests.Reading;
using Xunit;

namespace Copydesk.Tests.Publishing.Feeds;

public sealed class FeedTagsTests
{
    private static readonly SiteOptions Site = new() { Feeds = [new() { Name = "transport", Tag = " Public Transport " }, new() { Name = "german-transport", Tag = "public transport", Language = "de" }] };

    [Fact]
    public async Task A_rule_takes_the_stories_with_its_tag_in_any_case_until_a_correction_takes_the_tag_away()
    {
        var newsroom = new Newsroom(Site);
        SitePublisher publisher = newsroom.NewPublisher();
        await newsroom.PublishAsync(publisher, "tagged", Numbered(1, "Ferries", "public transport"));
        await newsroom.PublishAsync(publisher, "other", Numbered(2, "transport"));
        Assert.Equal(["tagged"], await StoriesAsync(newsroom, "transport"));
        Assert.Empty(await StoriesAsync(newsroom, "german-transport"));

        await newsroom.PublishAsync(publisher, "tagged", Numbered(1, "Ferries"));

        Assert.Empty(await StoriesAsync(newsroom, "transport"));
    }

    [Fact]
    public async Task The_articles_own_tags_come_before_its_names_in_the_categories_of_every_format()
    {
        string[] expected = ["Ferries & boats", "nordhavn", "Ingrid Dahl"];
        var newsroom = new Newsroom();
        DigestBuilder digest = Numbered(1, "Ferries & boats", "nordhavn").Entity("Nordhavn", EntityKind.Place, null, 5).Entity("Ingrid Dahl", EntityKind.Person, null, 2);
        await newsroom.PublishAsync(newsroom.NewPublisher(), "s1", digest);

        using JsonDocument json = JsonDocument.Parse(newsroom.Site.Read("feeds/all/feed.json"));
        Assert.Equal(expected, json.RootElement.GetProperty("items")[0].GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        XDocument atom = XDocument.Parse(newsroom.Site.Read("feeds/all/atom.xml"));
        Assert.Equal(expected, atom.Descendants("{http://www.w3.org/2005/Atom}category").Select(category => category.Attribute("term")!.Value));
        XDocument rss = XDocument.Parse(newsroom.Site.Read("feeds/all/rss.xml"));
        Assert.Equal(expected, rss.Descendants("category").Select(category => category.Value));
    }

    [Fact]
    public void Other_tags_make_another_revision_and_none_leave_the_key_as_it_was_before_there_were_tags()
    {
        Article plain = Given.Text("The ferry sails again, the council said on Monday.");
        Assert.NotEqual(KeyOf(plain), KeyOf(plain with { Tags = ["ferries"] }));
        var content = new RevisionKeyContent("0a", null, null, null, null, "en", new EngineIdentity("extractive"), new DigestOptions(), "1", Proof: null, Tags: null);
        Assert.DoesNotContain("tags", Encoding.UTF8.GetString(CopydeskJson.Write(content)), StringComparison.OrdinalIgnoreCase);

        static string KeyOf(Article article) => RevisionKey.Of(article, new EngineIdentity("extractive"), new DigestOptions(), new ProofOptions(), "1");
    }

    [Fact]
    public void A_digest_that_was_stored_before_there_were_tags_has_none()
    {
        string stored = Encoding.UTF8.GetString(CopydeskJson.Write(Numbered(1).Build())).Replace(",\"tags\":[]", "", StringComparison.Ordinal);
        Assert.DoesNotContain("tags", stored, StringComparison.Ordinal);

        Assert.Empty(CopydeskJson.Read<ProvenDigest>(Encoding.UTF8.GetBytes(stored)).Article.Tags);
    }

    private static DigestBuilder Numbered(int number, params string[] tags) =>
        new DigestBuilder($"Story {number} was told.\n\nNobody listened.", headline: $"Story {number}") { Tags = tags }.Sentence($"Story {number} was told.");

    private static async Task<string[]> StoriesAsync(Newsroom newsroom, string feed) =>
        [.. (await newsroom.Index.TakeAsync(feed, below: null, count: 100, default)).Select(position => position.Entry.StoryId)];
}
