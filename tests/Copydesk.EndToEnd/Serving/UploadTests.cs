using System.Net;
using Xunit;

namespace Copydesk.EndToEnd.Serving;

[Collection(DeskCollection.Name)]
public sealed class UploadTests(DeskFixture desk)
{
    [SkippableFact]
    public async Task An_upload_appears_in_the_feed_once_however_often_it_comes()
    {
        using DeskClient client = desk.Open();
        const string Path = "uploads/once.txt";
        await client.UploadAsync(Path, Articles.About("Onceby", 11));
        await client.WaitForFeedAsync(items => items.Any(i => i.StoryId == DeskClient.IdOf(Path)));

        await client.UploadAsync(Path, Articles.About("Onceby", 11));
        await client.UploadAsync("uploads/after-once.txt", Articles.About("Afterby", 12));
        List<FeedItem> items = await client.WaitForFeedAsync(now => now.Any(i => i.StoryId == DeskClient.IdOf("uploads/after-once.txt")));

        FeedItem story = Assert.Single(items, i => i.StoryId == DeskClient.IdOf(Path));
        Assert.Equal(1, story.Revision);
        using HttpResponseMessage second = await client.Http.GetAsync($"/api/stories/{story.StoryId}/revisions/2");
        Assert.Equal(HttpStatusCode.NotFound, second.StatusCode);
    }

    [SkippableFact]
    public async Task A_changed_upload_becomes_the_second_revision_and_the_feed_shows_it_in_place_of_the_first()
    {
        using DeskClient client = desk.Open();
        const string Path = "uploads/changed.txt";
        string id = DeskClient.IdOf(Path);
        await client.UploadAsync(Path, Articles.About("Firstby", 21));
        await client.WaitForFeedAsync(items => items.Any(i => i.StoryId == id));

        await client.UploadAsync(Path, Articles.About("Secondby", 22));
        List<FeedItem> items = await client.WaitForFeedAsync(now => now.Any(i => i.StoryId == id && i.Revision == 2));

        FeedItem story = Assert.Single(items, i => i.StoryId == id);
        Assert.StartsWith("Secondby", story.Title, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Forty_uploads_at_once_are_all_published_once()
    {
        using DeskClient client = desk.Open();
        string[] paths = [.. Enumerable.Range(1, 40).Select(n => $"uploads/many/{n}.txt")];
        await Task.WhenAll(paths.Select((path, n) => client.UploadAsync(path, Articles.About($"Manyby {n + 1}", 100 + n))));

        string[] ids = [.. paths.Select(DeskClient.IdOf).Order(StringComparer.Ordinal)];
        List<FeedItem> items = await client.WaitForFeedAsync(now => ids.All(id => now.Any(i => i.StoryId == id)));

        Assert.Equal(ids, items.Select(i => i.StoryId).Where(ids.Contains).Order(StringComparer.Ordinal));
        Assert.Equal(items.Count, items.Select(i => i.StoryId).Distinct(StringComparer.Ordinal).Count());
    }
}
