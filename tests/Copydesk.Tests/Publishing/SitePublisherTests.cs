using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Publishing;
using Copydesk.Storing;
using Copydesk.Tests.Publishing.Samples;
using Xunit;

namespace Copydesk.Tests.Publishing;

public sealed class SitePublisherTests
{
    [Fact]
    public async Task A_published_story_has_a_page_a_digest_a_text_and_a_place_in_every_list()
    {
        var newsroom = new Newsroom();
        Story story = await newsroom.PublishAsync(newsroom.NewPublisher(), "s1", SampleDigests.Harbour);

        Assert.Equal(story.Edition, story.PublishedEdition);
        Assert.Equal(story, (await newsroom.Stories.FindAsync("s1", default))!.Value);
        Assert.Contains("Harbour tunnel opens", newsroom.Site.Read("stories/s1.html"), StringComparison.Ordinal);
        Assert.Contains("\"storyId\":\"s1\"", newsroom.Site.Read("stories/s1.json"), StringComparison.Ordinal);
        Assert.Contains("\"revision\":1", newsroom.Site.Read("stories/s1.json"), StringComparison.Ordinal);
        Assert.All(
            ["index.html", "feeds/all/feed.json", "feeds/all/atom.xml", "feeds/all/rss.xml"],
            path => Assert.Contains("stories/s1.html", newsroom.Site.Read(path), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Publishing_what_is_published_reads_and_writes_nothing()
    {
        var newsroom = new Newsroom();
        SitePublisher publisher = newsroom.NewPublisher();
        Story story = await newsroom.PublishAsync(publisher, "s1", SampleDigests.Harbour);
        (int writes, int calls) = (newsroom.Site.Writes.Count, newsroom.Index.Calls);

        Assert.Same(story, await publisher.PublishAsync(story, default));
        Assert.Equal((writes, calls), (newsroom.Site.Writes.Count, newsroom.Index.Calls));
    }

    [Fact]
    public async Task A_story_without_a_revision_is_not_published()
    {
        var newsroom = new Newsroom();
        Story story = await newsroom.EditAsync("s1", SampleDigests.Harbour) with { Current = null, Edition = 0 };
        Assert.Same(story, await newsroom.NewPublisher().PublishAsync(story, default));
        Assert.Empty(newsroom.Site.Files);
    }

    [Fact]
    public async Task A_repeated_event_writes_no_file_again()
    {
        var newsroom = new Newsroom();
        Story edited = await newsroom.EditAsync("s1", SampleDigests.Harbour);
        await newsroom.NewPublisher().PublishAsync(edited, default);
        int writes = newsroom.Site.Writes.Count;

        await newsroom.NewPublisher().PublishAsync(edited, default);
        Assert.Equal(writes, newsroom.Site.Writes.Count);
    }

    [Fact]
    public async Task Wherever_publishing_stops_doing_it_again_finishes_it()
    {
        var whole = new Newsroom();
        await whole.PublishAsync(whole.NewPublisher(), "s1", SampleDigests.Harbour);
        string[] paths = [.. whole.Site.Writes];

        foreach (string stop in paths)
        {
            var newsroom = new Newsroom();
            Story edited = await newsroom.EditAsync("s1", SampleDigests.Harbour);
            newsroom.Site.FailAt(path => path == stop);
            await Assert.ThrowsAsync<IOException>(() => newsroom.NewPublisher().PublishAsync(edited, default));
            Assert.Equal(0, (await newsroom.Stories.FindAsync("s1", default))!.Value.PublishedEdition);

            newsroom.Site.FailAt(_ => false);
            Assert.Equal(1, (await newsroom.NewPublisher().PublishAsync(edited, default)).PublishedEdition);
            Assert.All(paths, path => Assert.Equal(whole.Site.Read(path), newsroom.Site.Read(path)));
        }
    }

    [Fact]
    public async Task A_late_publisher_of_an_older_edition_ends_with_the_newer_one()
    {
        var newsroom = new Newsroom();
        Story first = await newsroom.EditAsync("s1", SampleDigests.Numbered(1));

        // While the first edition is being written, the second one is made and published by another process.
        bool overtaken = false;
        newsroom.Site.BeforeWriting = async path =>
        {
            if (path != "stories/s1.html" || overtaken) return;
            overtaken = true;
            await newsroom.PublishAsync(newsroom.NewPublisher(), "s1", SampleDigests.Numbered(2));
        };

        Story published = await newsroom.NewPublisher().PublishAsync(first, default);
        Assert.True(overtaken);
        Assert.Equal(2, published.PublishedEdition);
        Assert.All(
            ["stories/s1.html", "stories/s1.json", "stories/s1.txt", "index.html", "feeds/all/feed.json"],
            path => Assert.Contains("Story 2", newsroom.Site.Read(path), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_hundred_publications_at_once_render_the_feed_a_few_times()
    {
        var newsroom = new Newsroom();
        SitePublisher publisher = newsroom.NewPublisher();

        // The first rendering takes so long that all the others are in the index when it ends.
        newsroom.Site.BeforeWriting = async path =>
        {
            while (path == "index.html" && newsroom.Index.Placed < 200) await Task.Delay(5);
        };
        Story[] stories = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => newsroom.PublishAsync(publisher, $"story-{i}", SampleDigests.Numbered(i))));

        Assert.All(stories, story => Assert.Equal(1, story.PublishedEdition));
        Assert.Equal(200, newsroom.Index.Placed);
        Assert.InRange(newsroom.Site.Writes.Count(path => path == "feeds/all/feed.json"), 1, 10);
    }

    [Fact]
    public async Task By_default_only_sentences_with_evidence_leave_the_desk()
    {
        var newsroom = new Newsroom();
        await newsroom.PublishAsync(newsroom.NewPublisher(), "s1", SampleDigests.Harbour);
        foreach (string path in (string[])["stories/s1.txt", "stories/s1.html", "stories/s1.json"])
        {
            Assert.DoesNotContain("ribbon of sailcloth", newsroom.Site.Read(path), StringComparison.Ordinal);
            Assert.Contains("The ferry will run until 30 June 2026", newsroom.Site.Read(path), StringComparison.Ordinal);
        }

        // Evidence inside a sentence brings the whole sentence.
        Assert.Contains("A count of passengers begins next week;", newsroom.Site.Read("stories/s1.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_setting_the_whole_canonical_text_is_published()
    {
        var newsroom = new Newsroom(new SiteOptions { Text = SiteText.Full });
        await newsroom.PublishAsync(newsroom.NewPublisher(), "s1", SampleDigests.Harbour);
        Assert.Equal(SampleDigests.Harbour.Text, newsroom.Site.Read("stories/s1.txt"));
    }

    [Fact]
    public async Task What_could_not_be_proven_stands_nowhere_on_the_site()
    {
        var newsroom = new Newsroom();
        Story edited = await newsroom.EditAsync("s1", SampleDigests.Harbour);
        ProvenDigest digest = (await newsroom.Stories.FindRevisionAsync("s1", edited.CurrentRevision!.Key, default))!;
        var dropped = new DroppedClaim(DigestPart.Summary, "The tunnel cost a billion.", ProofStatus.Unsupported, "The article has no such figure.", []);
        var revision = new RevisionEntry(2, DigestBuilder.Sha256("with a dropped claim"), digest.Article.TextSha256, edited.UpdatedAt!.Value);
        await newsroom.Stories.SaveRevisionAsync("s1", revision.Key, digest with { Dropped = [dropped] }, default);
        Versioned<Story> stored = (await newsroom.Stories.FindAsync("s1", default))!;
        Story corrected = stored.Value with { Revisions = [.. stored.Value.Revisions, revision], Current = 2, Edition = stored.Value.Edition + 1 };
        await newsroom.Stories.TrySaveAsync(corrected, stored.ETag, default);

        await newsroom.NewPublisher().PublishAsync(corrected, default);

        Assert.Contains("\"dropped\":[]", newsroom.Site.Read("stories/s1.json"), StringComparison.Ordinal);
        Assert.All(newsroom.Site.Writes.Distinct(), path =>
        {
            Assert.DoesNotContain(dropped.Text, newsroom.Site.Read(path), StringComparison.Ordinal);
            Assert.DoesNotContain(dropped.Reason, newsroom.Site.Read(path), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_new_site_shows_an_empty_list()
    {
        var newsroom = new Newsroom();
        await newsroom.NewPublisher().OpenAsync(default);
        Assert.Contains("No story has been published yet", newsroom.Site.Read("index.html"), StringComparison.Ordinal);
        Assert.True(newsroom.Site.Has("feeds/all/atom.xml"));
    }
}
