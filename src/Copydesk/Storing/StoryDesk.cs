using Copydesk.Intake;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Storing;

/// <summary>Moves stories from state to state, so that late, repeated and concurrent events end in one right story.</summary>
public sealed class StoryDesk(IStoryStore stories, ISubmissionStore submissions, IDigestQueue queue, TimeProvider clock)
{
    private readonly object _ports = (stories, submissions, queue, clock);

    /// <summary>Keeps a body that came by HTTP and asks for its digest.</summary>
    public Task<Story> AcceptAsync(Submission submission, CancellationToken ct) => throw new NotSupportedException();

    /// <summary>Asks for the digest of an upload, unless this version of it is known already.</summary>
    /// <returns>The story, or null when the upload is gone.</returns>
    public Task<Story?> AcceptUploadAsync(SourceReference upload, CancellationToken ct) => throw new NotSupportedException();

    /// <summary>Takes up a request. Null when it is out of date: its bytes are gone or a later submission took their place.</summary>
    public Task<Assignment?> ReceiveAsync(DigestRequest request, CancellationToken ct) => throw new NotSupportedException();

    /// <summary>Commits a new revision as the current one, unless a later submission has come.</summary>
    public Task<Story> SaveAsync(Assignment assignment, Article article, ProvenDigest digest, string key, CancellationToken ct) => throw new NotSupportedException();

    /// <summary>Makes a revision that the story already has the current one.</summary>
    public Task<Story> MakeCurrentAsync(Assignment assignment, RevisionEntry revision, CancellationToken ct) => throw new NotSupportedException();

    /// <summary>Records that the latest submission is bad input.</summary>
    public Task RejectAsync(DigestRequest request, CopydeskException error, CancellationToken ct) => throw new NotSupportedException();

    /// <summary>Records that the latest submission could not be digested after repeated failures of ours.</summary>
    public Task GiveUpAsync(DigestRequest request, CancellationToken ct) => throw new NotSupportedException();
}
