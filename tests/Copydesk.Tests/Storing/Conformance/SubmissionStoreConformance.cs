using System.Text;
using Copydesk.Intake;
using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Storing.Conformance;

public abstract class SubmissionStoreConformance : PortConformance<ISubmissionStore>
{
    protected static readonly IntakeOptions Limits = new() { MaxBytes = 1_000 };

    private static readonly SubmissionMetadata Metadata = new(
        "Паром «Заря», 100% aground\n渡轮 🚢", "Ana Šimić", Samples.Noon.AddTicks(1), new Uri("https://example.com/ferry?a=1&b=%20#top"), "en", "ferry.md");

    /// <summary>What an uploader does, with other tools than ours.</summary>
    protected abstract Task UploadAsync(string path, byte[] content, string? contentType);

    [SkippableFact]
    public async Task A_body_comes_back_as_it_was_received()
    {
        Submission submission = Samples.Submission(metadata: Metadata) with { Caller = "key 7f3a" };

        var found = await Store.FindAsync(await Store.SaveAsync(submission, None), None);

        Assert.Equal(submission.Origin, found!.Value.Submission.Origin);
        Assert.Equal(submission.Metadata, found.Value.Submission.Metadata);
        Assert.Equal(submission.Caller, found.Value.Submission.Caller);
        Assert.Equal(submission.ContentType, found.Value.Submission.ContentType);
        Assert.Equal(submission.Content.ToArray(), found.Value.Submission.Content.ToArray());
    }

    [SkippableFact]
    public async Task A_body_without_a_type_or_metadata_has_none_later()
    {
        SourceReference saved = await Store.SaveAsync(Samples.Submission(contentType: null), None);

        var found = await Store.FindAsync(saved, None);

        Assert.Null(found!.Value.Submission.ContentType);
        Assert.Equal(SubmissionMetadata.None, found.Value.Submission.Metadata);
    }

    [SkippableFact]
    public async Task Every_body_is_kept_even_the_same_one_again()
    {
        SourceReference[] saved = await Task.WhenAll(Enumerable.Range(1, 6).Select(_ => Store.SaveAsync(Samples.Submission(), None)));

        Assert.Equal(6, saved.Select(s => s.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(saved, s => Assert.Equal("submissions", s.Container));
    }

    [SkippableFact]
    public async Task What_is_gone_is_not_found()
    {
        var nowhere = new SourceReference("articles", "no/such.txt");

        Assert.Null(await Store.FindAsync(nowhere, None));
        Assert.Null(await Store.FindETagAsync(nowhere, None));
    }

    [SkippableFact]
    public async Task An_upload_has_its_whole_path_as_origin_and_its_name_as_a_hint()
    {
        await UploadAsync("2025/5月/паром.md", "# Ferry"u8.ToArray(), "text/markdown");

        var found = await Store.FindAsync(new SourceReference("articles", "2025/5月/паром.md"), None);

        Assert.Equal("upload:articles/2025/5月/паром.md", found!.Value.Submission.Origin.ToString());
        Assert.Equal("паром.md", found.Value.Submission.Metadata.FileName);
        Assert.Equal("text/markdown", found.Value.Submission.ContentType);
        Assert.Equal("# Ferry", Encoding.UTF8.GetString(found.Value.Submission.Content.Span));
    }

    [SkippableFact]
    public async Task A_changed_upload_has_another_version_which_all_ways_of_asking_agree_on()
    {
        var upload = new SourceReference("articles", "a.txt");
        await UploadAsync("a.txt", "one"u8.ToArray(), null);
        string? first = await Store.FindETagAsync(upload, None);
        await UploadAsync("a.txt", "two"u8.ToArray(), null);

        string? second = await Store.FindETagAsync(upload, None);

        Assert.NotEqual(first, second);
        Assert.Equal(second, (await Store.FindAsync(upload with { ETag = first }, None))!.Value.Source.ETag);
        Assert.Equal([upload with { ETag = second }], await ListAsync(since: null));
    }

    [SkippableFact]
    public async Task A_submission_over_the_limit_is_refused()
    {
        await UploadAsync("big.txt", new byte[Limits.MaxBytes + 1], "text/plain");
        await UploadAsync("full.txt", new byte[Limits.MaxBytes], "text/plain");

        var error = await Assert.ThrowsAsync<CopydeskException>(() => Store.FindAsync(new SourceReference("articles", "big.txt"), None));

        Assert.Equal("body-too-large", error.Code);
        Assert.NotNull(await Store.FindAsync(new SourceReference("articles", "full.txt"), None));
    }

    [SkippableFact]
    public async Task Uploads_are_listed_and_bodies_are_not()
    {
        await Store.SaveAsync(Samples.Submission(), None);
        await UploadAsync("b/2.txt", "two"u8.ToArray(), null);
        await UploadAsync("a.txt", "one"u8.ToArray(), null);

        Assert.Equal(["a.txt", "b/2.txt"], (await ListAsync(since: null)).Select(u => u.Name).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Uploads_that_changed_since_a_time_are_listed()
    {
        await UploadAsync("old.txt", "old"u8.ToArray(), null);
        await Task.Delay(TimeSpan.FromSeconds(1.1));
        DateTimeOffset since = DateTimeOffset.UtcNow;
        await UploadAsync("new.txt", "new"u8.ToArray(), null);

        Assert.Equal("new.txt", Assert.Single(await ListAsync(since)).Name);
    }

    private async Task<IReadOnlyList<SourceReference>> ListAsync(DateTimeOffset? since)
    {
        var listed = new List<SourceReference>();
        await foreach (SourceReference upload in Store.ListUploadsAsync(since, None)) listed.Add(upload);
        return listed;
    }
}
