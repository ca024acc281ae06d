using System.Globalization;
using Copydesk.Publishing;
using Copydesk.Storing;
using Copydesk.Tests.Publishing.Samples;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.Tests.Publishing.Feeds;

/// <summary>What people who have subscribed see of a correction, through the parsers that feed readers are built with.</summary>
public sealed class CorrectedStoryTests(ITestOutputHelper output)
{
    private static readonly (string Parser, string Path, Func<SiteFile, FeedReaders.Entry[]> Read)[] Readers =
    [
        ("System.ServiceModel.Syndication", "feeds/all/atom.xml", FeedReaders.Syndication),
        ("System.ServiceModel.Syndication", "feeds/all/rss.xml", FeedReaders.Syndication),
        ("CodeHollow.FeedReader", "feeds/all/atom.xml", FeedReaders.CodeHollow),
        ("CodeHollow.FeedReader", "feeds/all/rss.xml", FeedReaders.CodeHollow),  // Knows of no time of a change in RSS.
        ("CodeHollow.FeedReader", "feeds/all/feed.json", FeedReaders.CodeHollow),
        ("Newtonsoft.Json", "feeds/all/feed.json", FeedReaders.Newtonsoft),
    ];

    [Fact]
    public async Task A_corrected_story_is_the_same_entry_once_on_top_with_a_later_date()
    {
        var newsroom = new Newsroom();
        SitePublisher publisher = newsroom.NewPublisher();
        await newsroom.PublishAsync(publisher, "ferry", Ferry("The ferry carries 120 people"));
        await newsroom.PublishAsync(publisher, "market", Ferry("The market closes"));
        FeedReaders.Entry[][] before = await ReadAllAsync(newsroom, "before");

        await newsroom.PublishAsync(publisher, "ferry", Ferry("The ferry carries 210 people"));

        FeedReaders.Entry[][] after = await ReadAllAsync(newsroom, "after");
        for (int i = 0; i < Readers.Length; i++)
        {
            Assert.Equal(["The market closes", "The ferry carries 120 people"], before[i].Select(entry => entry.Title));
            Assert.Equal(["The ferry carries 210 people", "The market closes"], after[i].Select(entry => entry.Title));
            Assert.Equal(before[i][1].Id, after[i][0].Id);
            Assert.Equal(before[i][0], after[i][1]);
            if (Readers[i] is not ("CodeHollow.FeedReader", "feeds/all/rss.xml", _))
                Assert.True(after[i][0].Updated > before[i][1].Updated, $"{Readers[i].Parser}: {after[i][0].Updated:O} is no later than {before[i][1].Updated:O}.");
        }
    }

    private async Task<FeedReaders.Entry[][]> ReadAllAsync(Newsroom newsroom, string when)
    {
        var all = new List<FeedReaders.Entry[]>();
        foreach ((string parser, string path, Func<SiteFile, FeedReaders.Entry[]> read) in Readers)
        {
            FeedReaders.Entry[] entries = read((await newsroom.Site.FindAsync(path, default))!);
            all.Add(entries);
            output.WriteLine($"{when}, {parser}, {path}");
            foreach (FeedReaders.Entry entry in entries)
                output.WriteLine($"  {entry.Updated?.UtcDateTime.ToString("u", CultureInfo.InvariantCulture)}  {entry.Id}  {entry.Title}");
        }

        return [.. all];
    }

    private static DigestBuilder Ferry(string headline) => new DigestBuilder($"{headline}, the council said.", headline: headline).Sentence(headline);
}
