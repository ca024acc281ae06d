using Copydesk.Intake;

namespace Copydesk.Storing;

/// <summary>Submitted bytes: uploads in <c>articles</c> (never written to) and HTTP bodies in <c>submissions</c>.</summary>
public interface ISubmissionStore
{
    /// <summary>Keeps a body that came by HTTP, with its content type, origin and metadata. Each call makes a new blob.</summary>
    Task<SourceReference> SaveAsync(Submission submission, CancellationToken ct);

    /// <summary>The submission as it lies there now; the reference that comes back holds its present version.</summary>
    /// <returns>Null when the blob is gone.</returns>
    /// <exception cref="CopydeskException">Larger than <see cref="IntakeOptions.MaxBytes"/>.</exception>
    Task<(Submission Submission, SourceReference Source)?> FindAsync(SourceReference source, CancellationToken ct);

    /// <summary>The present version of the blob, or null when it is gone.</summary>
    Task<string?> FindETagAsync(SourceReference source, CancellationToken ct);

    /// <summary>All uploads that changed at or after <paramref name="since"/> (null: all), with their versions.</summary>
    IAsyncEnumerable<SourceReference> ListUploadsAsync(DateTimeOffset? since, CancellationToken ct);
}
