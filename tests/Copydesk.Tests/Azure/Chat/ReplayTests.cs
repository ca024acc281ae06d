using System.Text;
using Copydesk.Digesting;
using Copydesk.Digesting.Chat;
using Copydesk.Tests.FakeModel;
using Xunit;

namespace Copydesk.Tests.Azure.Chat;

public sealed class ReplayTests : IDisposable
{
    private static readonly DateTimeOffset Then = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Then.AddYears(1);
    private static readonly Uri Nowhere = new("http://127.0.0.1:9/");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("copydesk-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_recorded_run_gives_the_same_bytes_again_without_a_model()
    {
        byte[][] recorded = await RecordAsync(articles: 3);

        await using var replay = new ModelRun(Nowhere, Later, ("Copydesk:Chat:Replay", _folder.FullName));
        for (int number = 0; number < recorded.Length; number++) Assert.Equal(recorded[number], await replay.BytesAsync(number));
    }

    [Fact]
    public async Task What_was_asked_again_is_replayed_too()
    {
        var said = new Queue<FakeModelAnswer>([FakeModelAnswer.Writes("Well,"), FakeModelAnswer.Writes(ArticleAnswer.Good)]);
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => said.Dequeue());
        await using var record = new ModelRun(model.Address, Then, ("Copydesk:Chat:Record", _folder.FullName));
        byte[] recorded = await record.BytesAsync(1);

        await using var replay = new ModelRun(Nowhere, Later, ("Copydesk:Chat:Replay", _folder.FullName));

        Assert.Equal(2, _folder.GetFiles().Length);
        Assert.Equal(recorded, await replay.BytesAsync(1));
    }

    [Fact]
    public async Task A_repair_is_replayed_too()
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(
            request => FakeModelAnswer.Writes(request.IsRepair ? ArticleAnswer.Repaired : ArticleAnswer.Wrong));
        await using var record = new ModelRun(model.Address, Then, ("Copydesk:Chat:Record", _folder.FullName));
        byte[] recorded = await record.BytesAsync(1);

        await using var replay = new ModelRun(Nowhere, Later, ("Copydesk:Chat:Replay", _folder.FullName));

        Assert.Equal(2, _folder.GetFiles().Length);
        Assert.Contains("\"repairs\":1", Encoding.UTF8.GetString(recorded), StringComparison.Ordinal);
        Assert.Equal(recorded, await replay.BytesAsync(1));
    }

    [Fact]
    public async Task A_changed_prompt_says_which_recording_no_longer_fits()
    {
        await RecordAsync(articles: 1);
        string stale = new string('0', 16) + ".json";
        FileInfo recording = Assert.Single(_folder.GetFiles());
        string content = await File.ReadAllTextAsync(recording.FullName);
        recording.Delete();
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, stale), content
            .Replace("\"requestSha256\": \"" + recording.Name[..16], "\"requestSha256\": \"" + stale[..16])
            .Replace($"\"promptVersion\": \"{ChatPrompt.Version}\"", "\"promptVersion\": \"1\""));

        string message = await FailureAsync(new DigestOptions());

        Assert.Contains($"{stale} was made with prompt version 1 and no longer fits: this is version {ChatPrompt.Version}.", message, StringComparison.Ordinal);
        Assert.Contains("--record", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_options_are_told_from_an_article_that_was_never_recorded()
    {
        await RecordAsync(articles: 1);

        Assert.Contains("was made with other options", await FailureAsync(new DigestOptions { Sentences = 5 }), StringComparison.Ordinal);
        Assert.Contains("None of this article is in it.", await FailureAsync(new DigestOptions(), article: 77), StringComparison.Ordinal);
    }

    private async Task<byte[][]> RecordAsync(int articles)
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(ArticleAnswer.Good));
        await using var record = new ModelRun(model.Address, Then, ("Copydesk:Chat:Record", _folder.FullName));
        var digests = new List<byte[]>();
        for (int number = 0; number < articles; number++) digests.Add(await record.BytesAsync(number));
        Assert.All(digests, digest => Assert.Contains("\"createdAt\":\"2026-03-01T12:00:00+00:00\"", Encoding.UTF8.GetString(digest), StringComparison.Ordinal));
        return [.. digests];
    }

    private async Task<string> FailureAsync(DigestOptions how, int article = 0)
    {
        await using var replay = new ModelRun(Nowhere, Later, ("Copydesk:Chat:Replay", _folder.FullName));
        var error = await Assert.ThrowsAsync<CopydeskException>(() => replay.DigestAsync(ArticleAnswer.Article("port", article), how));
        Assert.Equal("recording-missing", error.Code);
        return error.Message;
    }
}
