using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Storing.Conformance;

public abstract class SiteStoreConformance : PortConformance<ISiteStore>
{
    private const string Path = "feeds/all/feed.json";

    [SkippableFact]
    public async Task A_file_comes_back_with_its_bytes_and_type()
    {
        await Store.TrySaveAsync(File("{\"a\":\"д\"}"), ifMatch: null, None);

        SiteFile? found = await Store.FindAsync(Path, None);

        Assert.Equal(File("{\"a\":\"д\"}").Content.ToArray(), found!.Content.ToArray());
        Assert.Equal("application/feed+json; charset=utf-8", found.ContentType);
        Assert.Equal(Path, found.Path);
    }

    [SkippableFact]
    public async Task A_file_that_is_not_there_is_not_found() => Assert.Null(await Store.FindAsync("stories/none.html", None));

    [SkippableFact]
    public async Task A_conditional_save_needs_the_present_version()
    {
        Assert.True(await Store.TrySaveAsync(File("one"), ifMatch: null, None));
        string? one = (await Store.FindAsync(Path, None))!.ETag;
        Assert.False(await Store.TrySaveAsync(File("two"), ifMatch: null, None));
        Assert.True(await Store.TrySaveAsync(File("two"), one, None));
        Assert.False(await Store.TrySaveAsync(File("three"), one, None));
        Assert.Equal("two"u8.ToArray(), (await Store.FindAsync(Path, None))!.Content.ToArray());
    }

    [SkippableFact]
    public async Task Of_many_savers_of_one_version_one_wins()
    {
        bool[] saves = await Task.WhenAll(Enumerable.Range(1, 8).Select(n => Task.Run(() => Store.TrySaveAsync(File($"{n}"), ifMatch: null, None))));

        Assert.Single(saves, won => won);
    }

    private static SiteFile File(string content) =>
        new(Path, System.Text.Encoding.UTF8.GetBytes(content), "application/feed+json; charset=utf-8");
}
