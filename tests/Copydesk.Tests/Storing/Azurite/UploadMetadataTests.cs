using Azure.Storage.Blobs.Models;
using Copydesk.Azure.Storage;
using Copydesk.Intake;
using Copydesk.Storing;
using Microsoft.Extensions.Options;
using Xunit;

namespace Copydesk.Tests.Storing.Azurite;

/// <summary>An uploader may say what an article is, as metadata of the blob.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class UploadMetadataTests(AzuriteFixture azurite)
{
    private static readonly SourceReference Upload = new("articles", "ferry.txt");

    [SkippableFact]
    public async Task An_uploaders_metadata_are_taken_but_never_an_origin()
    {
        Submission found = await FindAsync(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["origin"] = "id:anothers-story",
            ["Title"] = "100% aground: %D0%9F%D0%B0%D1%80%D0%BE%D0%BC",
            ["publishedat"] = "2025-05-07T09:00:00+02:00",
            ["sourceurl"] = "https://example.com/ferry",
            ["tags"] = "Ferries, %D0%9F%D0%B0%D1%80%D0%BE%D0%BC",
        });

        Assert.Equal(Origin.FromUpload("articles", "ferry.txt"), found.Origin);
        Assert.Equal("100% aground: Паром", found.Metadata.Title);
        Assert.Equal(new DateTimeOffset(2025, 5, 7, 9, 0, 0, TimeSpan.FromHours(2)), found.Metadata.PublishedAt);
        Assert.Equal(new Uri("https://example.com/ferry"), found.Metadata.SourceUrl);
        Assert.Equal(["Ferries", " Паром"], found.Metadata.Tags);
    }

    [SkippableFact]
    public async Task Tags_come_back_as_they_were_given()
    {
        string[] tags = ["Ferries, boats", "100%", "Паром"];
        BlobSubmissionStore store = Store(await azurite.OpenAsync());

        SourceReference saved = await store.SaveAsync(Samples.Submission(metadata: new SubmissionMetadata(Tags: tags)), CancellationToken.None);

        Assert.Equal(tags, (await store.FindAsync(saved, CancellationToken.None))!.Value.Submission.Metadata.Tags);
    }

    [SkippableTheory]
    [InlineData("publishedat", "last Tuesday")]
    [InlineData("sourceurl", "ferry.html")]
    [InlineData("sourceurl", "file:///etc/passwd")]
    [InlineData("sourceurl", "javascript:alert(1)")]
    public async Task Metadata_that_can_not_be_read_are_bad_input_and_named(string key, string value)
    {
        var error = await Assert.ThrowsAsync<CopydeskException>(() => FindAsync(new Dictionary<string, string>(StringComparer.Ordinal) { [key] = value }));

        Assert.Equal("metadata-invalid", error.Code);
        Assert.Contains($"'{key}'", error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Metadata_too_long_for_a_blob_are_refused()
    {
        BlobSubmissionStore store = Store(await azurite.OpenAsync());
        Submission submission = Samples.Submission(metadata: new SubmissionMetadata(Title: new string('渡', 2_000)));

        var error = await Assert.ThrowsAsync<CopydeskException>(() => store.SaveAsync(submission, CancellationToken.None));

        Assert.Equal("metadata-too-long", error.Code);
    }

    private async Task<Submission> FindAsync(Dictionary<string, string> metadata)
    {
        StorageClients clients = await azurite.OpenAsync();
        await clients.Articles.GetBlobClient(Upload.Name).UploadAsync(new BinaryData("A ferry."), new BlobUploadOptions { Metadata = metadata });
        return (await Store(clients).FindAsync(Upload, CancellationToken.None))!.Value.Submission;
    }

    private static BlobSubmissionStore Store(StorageClients clients) =>
        new(clients.Articles, clients.Submissions, Options.Create(new IntakeOptions()), TimeProvider.System);
}
