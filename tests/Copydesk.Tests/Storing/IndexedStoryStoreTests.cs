using Copydesk.Storing;
using Copydesk.Tests.Storing.InMemory;
using Xunit;

namespace Copydesk.Tests.Storing;

public sealed class IndexedStoryStoreTests
{
    private readonly InMemoryStoryStore _blobs = new();
    private readonly InMemoryStoryIndex _index = new();

    private IndexedStoryStore Stories => new(_blobs, _index);

    [Fact]
    public async Task Each_commit_is_a_new_version_and_in_the_index()
    {
        Versioned<Story> first = (await Stories.TrySaveAsync(Samples.Story(), ifMatch: null, default))!;
        Versioned<Story> second = (await Stories.TrySaveAsync(first.Value with { State = StoryState.Held }, first.ETag, default))!;

        Assert.Equal((1, 2), (first.Value.Version, second.Value.Version));
        Assert.Equal(2, (await _blobs.FindAsync(first.Value.Id, default))!.Value.Version);
        Assert.Equal(StoryEntry.Of(second.Value), Assert.Single(await _index.TakeAsync(StoryState.Held, null, 10, default)));
    }

    [Fact]
    public async Task What_was_not_committed_is_not_in_the_index()
    {
        Versioned<Story> first = (await Stories.TrySaveAsync(Samples.Story(), ifMatch: null, default))!;

        Assert.Null(await Stories.TrySaveAsync(first.Value with { State = StoryState.Held }, "\"another\"", default));

        Assert.Equal(StoryState.Published, Assert.Single(await _index.TakeAsync(null, null, 10, default)).State);
    }

    [Fact]
    public async Task The_index_can_be_made_anew_from_the_blobs()
    {
        for (int n = 1; n <= 3; n++) await Stories.TrySaveAsync(Samples.Story(n) with { Since = Samples.Noon.AddHours(n) }, ifMatch: null, default);
        var rebuilt = new InMemoryStoryIndex();

        await foreach (string id in Stories.ListIdsAsync(default))
            await rebuilt.PutAsync(StoryEntry.Of((await Stories.FindAsync(id, default))!.Value), default);

        Assert.Equal(await _index.TakeAsync(null, null, 10, default), await rebuilt.TakeAsync(null, null, 10, default));
    }

    [Fact]
    public void A_story_that_readers_do_not_see_yet_shows_the_headline_of_its_latest_revision()
    {
        RevisionEntry published = new(1, "k1", "t1", Samples.Noon, null, "Ferry sails", "en");
        RevisionEntry held = new(2, "k2", "t2", Samples.Noon, "Too much was dropped.", "Ferry sinks", "en");
        Story story = Samples.Story() with { Revisions = [published, held], Current = null };

        Assert.Equal("Ferry sinks", StoryEntry.Of(story).Headline);
        Assert.Equal("Ferry sails", StoryEntry.Of(story with { Current = 1 }).Headline);
        Assert.Null(StoryEntry.Of(story with { Revisions = [] }).Headline);
    }
}
