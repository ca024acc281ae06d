using Copydesk.Digesting;
using Copydesk.Publishing;
using Copydesk.Publishing.Feeds;
using Copydesk.Publishing.Pages;
using Copydesk.Storing;
using CsCheck;
using Xunit;

namespace Copydesk.Tests.Publishing.Feeds;

/// <summary>Whatever stands in a story's words, its feeds can be read, and all read the same.</summary>
public sealed class HostileFeedsTests
{
    private const int Pages = 200;
    private const int EntriesOnPage = 50;
    private const string Seed = "0N0XIzNsQ0O2";

    private static readonly DateTimeOffset Published = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));
    private static readonly FeedFormats Formats = new(new SiteOptions { BaseUrl = "https://desk.example/news", Title = "\u202eDesk\u0001 ]]>\n" }, new SiteAssets());

    /// <summary>10,000 strings, each as a title, and as everything else that an entry says.</summary>
    [Fact]
    public void Three_parsers_of_each_format_read_the_same_titles_of_ten_thousand_hostile_ones() =>
        HostileText.Any.Array[EntriesOnPage].Sample(AssertReadable, seed: Seed, iter: Pages, threads: 1);

    private static void AssertReadable(string[] texts)
    {
        FeedPage page = new(SiteFeeds.Every, EntriesOnPage, null, [.. texts.Select((text, i) => new FeedPosition(texts.Length - i, Entry(i, text)))], null);
        IReadOnlyList<SiteFile> files = Formats.Render(page, [SiteFeeds.Every]);
        string[] titles = [.. texts.Select(LegalText.Headline)];

        Assert.All(titles, AssertHarmless);
        foreach (SiteFile file in files.Where(file => file.Path.EndsWith(".xml", StringComparison.Ordinal)))
        {
            FeedRequirements.AssertXml(file);
            Assert.Equal(titles, TitlesOf(FeedReaders.Syndication(file)));
            Assert.Equal(titles, TitlesOf(FeedReaders.CodeHollow(file)));
            Assert.Equal(titles, TitlesOf(FeedReaders.AngleSharp(file)));
        }

        SiteFile json = files.Single(file => file.Path.EndsWith("feed.json", StringComparison.Ordinal));
        FeedRequirements.AssertJson(json);
        Assert.Equal(titles, TitlesOf(FeedReaders.SystemTextJson(json)));
        Assert.Equal(titles, TitlesOf(FeedReaders.Newtonsoft(json)));
        Assert.Equal(titles, TitlesOf(FeedReaders.CodeHollow(json)));
    }

    private static void AssertHarmless(string title)
    {
        Assert.NotEmpty(title);
        Assert.Equal(title.Trim(), title);
        Assert.DoesNotContain(title, c => char.IsControl(c) || c is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
    }

    private static IEnumerable<string> TitlesOf(IEnumerable<FeedReaders.Entry> entries) => entries.Select(entry => entry.Title);

    private static FeedEntry Entry(int number, string text) => new(
        $"s{number}", 2, 2, text, [text], [new(FactKind.Quote, text, [text], text)], text, text, null, [text], 1, Published, Published.AddHours(1));
}
