using Copydesk.Intake;
using Copydesk.Storing;

namespace Copydesk.Tests.Storing;

/// <summary>Something happens between the reading of a submission and what is done with it.</summary>
internal sealed class SlowSubmissions(ISubmissionStore inner, Action afterRead) : ISubmissionStore
{
    public Task<SourceReference> SaveAsync(Submission submission, CancellationToken ct) => inner.SaveAsync(submission, ct);

    public async Task<(Submission Submission, SourceReference Source)?> FindAsync(SourceReference source, CancellationToken ct)
    {
        (Submission Submission, SourceReference Source)? found = await inner.FindAsync(source, ct);
        afterRead();
        return found;
    }

    public Task<string?> FindETagAsync(SourceReference source, CancellationToken ct) => inner.FindETagAsync(source, ct);

    public IAsyncEnumerable<SourceReference> ListUploadsAsync(DateTimeOffset? since, CancellationToken ct) => inner.ListUploadsAsync(since, ct);
}
