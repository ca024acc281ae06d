using Copydesk.Intake;
using Copydesk.Storing;

namespace Copydesk.Tests.Storing.Azurite;

/// <summary>Does what a test says when a request is taken up, and then has nothing for it.</summary>
internal sealed class GatedSubmissionStore(Func<SourceReference, CancellationToken, Task> gate) : ISubmissionStore
{
    public async Task<(Submission Submission, SourceReference Source)?> FindAsync(SourceReference source, CancellationToken ct)
    {
        await gate(source, ct);
        return null;
    }

    public Task<SourceReference> SaveAsync(Submission submission, CancellationToken ct) => throw new NotSupportedException();

    public Task<string?> FindETagAsync(SourceReference source, CancellationToken ct) => throw new NotSupportedException();

    public IAsyncEnumerable<SourceReference> ListUploadsAsync(DateTimeOffset? since, CancellationToken ct) => throw new NotSupportedException();
}
