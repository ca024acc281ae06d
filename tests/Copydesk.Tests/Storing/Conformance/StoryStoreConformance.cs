using Copydesk.Proving;
using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Storing.Conformance;

public abstract class StoryStoreConformance : PortConformance<IStoryStore>
{
    private static readonly Story Story = Samples.Story();

    [SkippableFact]
    public async Task A_story_that_was_never_saved_is_not_found() => Assert.Null(await Store.FindAsync(Story.Id, None));

    [SkippableFact]
    public async Task A_story_comes_back_as_it_was_saved()
    {
        Versioned<Story>? saved = await Store.TrySaveAsync(Story, ifMatch: null, None);

        Versioned<Story>? found = await Store.FindAsync(Story.Id, None);

        Assert.Equal(saved!.ETag, found!.ETag);
        Assert.Equal(CopydeskJson.Write(Story), CopydeskJson.Write(found.Value));
    }

    [SkippableFact]
    public async Task A_story_is_created_once()
    {
        await Store.TrySaveAsync(Story, ifMatch: null, None);

        Assert.Null(await Store.TrySaveAsync(Story with { Edition = 9 }, ifMatch: null, None));
        Assert.Equal(Story.Edition, (await Store.FindAsync(Story.Id, None))!.Value.Edition);
    }

    [SkippableFact]
    public async Task A_save_over_a_version_that_is_gone_changes_nothing()
    {
        Versioned<Story>? first = await Store.TrySaveAsync(Story, ifMatch: null, None);
        Versioned<Story>? second = await Store.TrySaveAsync(Story with { Edition = 3 }, first!.ETag, None);

        Assert.NotEqual(first.ETag, second!.ETag);
        Assert.Null(await Store.TrySaveAsync(Story with { Edition = 4 }, first.ETag, None));
        Assert.Equal(3, (await Store.FindAsync(Story.Id, None))!.Value.Edition);
    }

    [SkippableFact]
    public async Task A_save_over_a_version_of_a_story_that_is_not_there_changes_nothing()
    {
        Versioned<Story>? other = await Store.TrySaveAsync(Samples.Story(2), ifMatch: null, None);

        Assert.Null(await Store.TrySaveAsync(Story, other!.ETag, None));
        Assert.Null(await Store.FindAsync(Story.Id, None));
    }

    [SkippableFact]
    public async Task Of_many_savers_of_one_version_one_wins()
    {
        Versioned<Story>? first = await Store.TrySaveAsync(Story, ifMatch: null, None);

        Versioned<Story>?[] saves = await Task.WhenAll(Enumerable.Range(10, 16)
            .Select(n => Task.Run(() => Store.TrySaveAsync(Story with { Edition = n }, first!.ETag, None))));

        Versioned<Story> winner = Assert.Single(saves, s => s is not null)!;
        Assert.Equal(winner.Value.Edition, (await Store.FindAsync(Story.Id, None))!.Value.Edition);
    }

    [SkippableFact]
    public async Task Every_story_is_listed_once_whatever_else_is_kept_of_it()
    {
        for (int n = 1; n <= 3; n++) await Store.TrySaveAsync(Samples.Story(n), ifMatch: null, None);
        await Store.SaveRevisionAsync(Story.Id, "key", Samples.Digest(), None);
        await Store.SaveTextAsync(Story.Id, "sha", "text", None);

        var listed = new List<string>();
        await foreach (string id in Store.ListIdsAsync(None)) listed.Add(id);

        Assert.Equal(Enumerable.Range(1, 3).Select(Samples.StoryId).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task A_revision_comes_back_as_it_was_first_saved()
    {
        ProvenDigest digest = Samples.Digest();
        await Store.SaveRevisionAsync(Story.Id, "key", digest, None);
        await Store.SaveRevisionAsync(Story.Id, "key", digest with { Headline = "Another" }, None);

        ProvenDigest? found = await Store.FindRevisionAsync(Story.Id, "key", None);

        Assert.Equal(CopydeskJson.Write(digest), CopydeskJson.Write(found!));
    }

    [SkippableFact]
    public async Task A_revision_belongs_to_its_story()
    {
        await Store.SaveRevisionAsync(Story.Id, "key", Samples.Digest(), None);

        Assert.Null(await Store.FindRevisionAsync(Samples.StoryId(2), "key", None));
        Assert.Null(await Store.FindRevisionAsync(Story.Id, "other", None));
    }

    [SkippableTheory]
    [InlineData("Паром «Заря»\n\n渡轮搁浅。\r\n🚢 e\u0301 \uFEFF end")]
    [InlineData(" ")]
    public async Task A_text_comes_back_character_for_character(string text)
    {
        await Store.SaveTextAsync(Story.Id, "sha", text, None);
        await Store.SaveTextAsync(Story.Id, "sha", text, None);

        Assert.Equal(text, await Store.FindTextAsync(Story.Id, "sha", None));
        Assert.Null(await Store.FindTextAsync(Story.Id, "other", None));
    }
}
