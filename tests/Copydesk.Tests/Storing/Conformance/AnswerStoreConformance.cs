using System.Text;
using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Storing.Conformance;

public abstract class AnswerStoreConformance : PortConformance<IAnswerStore>
{
    private const string Key = "PostArticle/0123abc";

    private static readonly KeptAnswer Claim = new("fingerprint", Samples.Noon, Given: null);

    private static readonly KeptAnswer Answered = Claim with
    {
        Given = new GivenAnswer(202, "application/json; charset=utf-8", new Dictionary<string, string> { ["Location"] = "/api/articles/1" }, Encoding.UTF8.GetBytes("{\"a\":\"渡轮\"}")),
    };

    [SkippableFact]
    public async Task An_answer_comes_back_byte_for_byte()
    {
        Assert.Null(await Store.FindAsync(Key, None));
        string? version = await Store.TrySaveAsync(Key, Answered, ifMatch: null, None);

        Versioned<KeptAnswer> found = (await Store.FindAsync(Key, None))!;

        Assert.Equal(version, found.ETag);
        Assert.Equal(Answered.Given!.Content.ToArray(), found.Value.Given!.Content.ToArray());
        Assert.Equal(CopydeskJson.Write(Answered), CopydeskJson.Write(found.Value));
        Assert.Null(await Store.FindAsync("PostArticle/0123abd", None));
    }

    [SkippableFact]
    public async Task Of_many_who_claim_a_key_one_gets_it_and_only_that_one_can_answer()
    {
        string?[] claims = await Task.WhenAll(Enumerable.Range(1, 16).Select(_ => Task.Run(() => Store.TrySaveAsync(Key, Claim, ifMatch: null, None))));

        string version = Assert.Single(claims, claim => claim is not null)!;
        Assert.Null(await Store.TrySaveAsync(Key, Answered, "\"another\"", None));
        Assert.Null((await Store.FindAsync(Key, None))!.Value.Given);
        Assert.NotNull(await Store.TrySaveAsync(Key, Answered, version, None));
        Assert.NotNull((await Store.FindAsync(Key, None))!.Value.Given);
    }

    [SkippableFact]
    public async Task Only_the_version_that_is_named_is_deleted()
    {
        string first = (await Store.TrySaveAsync(Key, Claim, ifMatch: null, None))!;
        string second = (await Store.TrySaveAsync(Key, Answered, first, None))!;

        await Store.DeleteAsync(Key, first, None);
        Assert.NotNull(await Store.FindAsync(Key, None));

        await Store.DeleteAsync(Key, second, None);
        await Store.DeleteAsync(Key, second, None);
        Assert.Null(await Store.FindAsync(Key, None));
    }

    [SkippableFact]
    public async Task Old_answers_are_forgotten_and_young_ones_kept()
    {
        await Store.TrySaveAsync(Key, Answered, ifMatch: null, None);

        await Store.ForgetAsync(DateTimeOffset.UtcNow.AddHours(-1), None);
        Assert.NotNull(await Store.FindAsync(Key, None));

        await Store.ForgetAsync(DateTimeOffset.UtcNow.AddHours(1), None);
        Assert.Null(await Store.FindAsync(Key, None));
    }
}
