using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Copydesk.Intake;
using Copydesk.Storing;
using Microsoft.Extensions.Options;

namespace Copydesk.Azure.Storage;

/// <summary>A body that came by HTTP lies at <c>{storyId}/{time}-{hash}-{n}</c>, so that a story's bodies list in the order they came.</summary>
internal sealed class BlobSubmissionStore(
    BlobContainerClient articles, BlobContainerClient submissions, IOptions<IntakeOptions> limits, TimeProvider clock) : ISubmissionStore
{
    public async Task<SourceReference> SaveAsync(Submission submission, CancellationToken ct)
    {
        IDictionary<string, string> metadata = SubmissionHeaders.Write(submission);
        var headers = new BlobHttpHeaders { ContentType = submission.ContentType ?? SubmissionHeaders.Undeclared };
        string stem = $"{submission.StoryId}/{clock.GetUtcNow().UtcDateTime:yyyyMMdd'T'HHmmssfffffff}-{submission.Sha256[..16]}";
        for (int n = 1; ; n++)
        {
            string name = $"{stem}-{n}";
            if (await submissions.TryWriteAsync(name, submission.Content, headers, ifMatch: null, ct, metadata) is { } etag)
                return new SourceReference(StorageNames.Submissions, name, etag);
        }
    }

    public async Task<(Submission Submission, SourceReference Source)?> FindAsync(SourceReference source, CancellationToken ct)
    {
        try
        {
            using BlobDownloadStreamingResult found = await Container(source).GetBlobClient(source.Name).DownloadStreamingAsync(cancellationToken: ct);
            var content = new byte[AcceptableLength(found.Details.ContentLength)];
            await found.Content.ReadExactlyAsync(content, ct);
            return (SubmissionHeaders.Read(source, content, found.Details), source with { ETag = found.Details.ETag.Text() });
        }
        catch (RequestFailedException error) when (error.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    public Task<string?> FindETagAsync(SourceReference source, CancellationToken ct) => Container(source).FindETagAsync(source.Name, ct);

    public async IAsyncEnumerable<SourceReference> ListUploadsAsync(DateTimeOffset? since, [EnumeratorCancellation] CancellationToken ct)
    {
        // The service keeps the time of a change in whole seconds, cut off.
        DateTimeOffset? from = since is { } s ? s.AddTicks(-(s.Ticks % TimeSpan.TicksPerSecond)) : null;
        await foreach (BlobItem upload in articles.GetBlobsAsync(cancellationToken: ct))
        {
            if (from is null || upload.Properties.LastModified >= from)
                yield return new SourceReference(StorageNames.Articles, upload.Name, upload.Properties.ETag?.Text());
        }
    }

    private int AcceptableLength(long length) => length <= limits.Value.MaxBytes
        ? (int)length
        : throw new CopydeskException(
            "body-too-large",
            $"The submission has {length} bytes; at most {limits.Value.MaxBytes} are taken. Send less, or raise Copydesk:Intake:MaxBytes.");

    private BlobContainerClient Container(SourceReference source) => source.Container switch
    {
        StorageNames.Articles => articles,
        StorageNames.Submissions => submissions,
        _ => throw new ArgumentException($"Submissions don't lie in the container '{source.Container}'.", nameof(source)),
    };
}
