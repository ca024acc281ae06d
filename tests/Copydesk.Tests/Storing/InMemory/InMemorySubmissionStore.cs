using System.Runtime.CompilerServices;
using Copydesk.Intake;
using Copydesk.Storing;

namespace Copydesk.Tests.Storing.InMemory;

public sealed class InMemorySubmissionStore(IntakeOptions limits, TimeProvider clock) : ISubmissionStore
{
    private const string Articles = "articles";
    private const string Submissions = "submissions";

    private readonly InMemoryBlobs<Stored> _blobs = new();
    private int _saved;

    public InMemorySubmissionStore() : this(new IntakeOptions(), TimeProvider.System)
    {
    }

    /// <summary>What an uploader does.</summary>
    public SourceReference Upload(string path, byte[] content, string? contentType = null, SubmissionMetadata? metadata = null)
    {
        SubmissionMetadata known = (metadata ?? SubmissionMetadata.None) with { FileName = path[(path.LastIndexOf('/') + 1)..] };
        var submission = new Submission(Origin.FromUpload(Articles, path), content, contentType, known);
        return new SourceReference(Articles, path, _blobs.Save($"{Articles}/{path}", new Stored(submission, clock.GetUtcNow())));
    }

    public void Delete(SourceReference source) => _blobs.Delete(Name(source));

    public Task<SourceReference> SaveAsync(Submission submission, CancellationToken ct)
    {
        string name = $"{submission.StoryId}/{Interlocked.Increment(ref _saved)}";
        string etag = _blobs.Save($"{Submissions}/{name}", new Stored(submission, clock.GetUtcNow()));
        return Task.FromResult(new SourceReference(Submissions, name, etag));
    }

    public Task<(Submission Submission, SourceReference Source)?> FindAsync(SourceReference source, CancellationToken ct)
    {
        if (_blobs.Find(Name(source)) is not var (stored, etag)) return Task.FromResult<(Submission, SourceReference)?>(null);
        if (stored.Submission.Content.Length > limits.MaxBytes) throw new CopydeskException("body-too-large", "The submission is too large.");
        return Task.FromResult<(Submission, SourceReference)?>((stored.Submission, source with { ETag = etag }));
    }

    public Task<string?> FindETagAsync(SourceReference source, CancellationToken ct) => Task.FromResult(_blobs.Find(Name(source))?.ETag);

    public async IAsyncEnumerable<SourceReference> ListUploadsAsync(DateTimeOffset? since, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var (name, stored, etag) in _blobs.List())
        {
            await Task.Yield();
            ct.ThrowIfCancellationRequested();
            if (name.StartsWith($"{Articles}/", StringComparison.Ordinal) && (since is null || stored.ChangedAt >= since))
                yield return new SourceReference(Articles, name[(Articles.Length + 1)..], etag);
        }
    }

    private static string Name(SourceReference source) => $"{source.Container}/{source.Name}";

    private sealed record Stored(Submission Submission, DateTimeOffset ChangedAt);
}
