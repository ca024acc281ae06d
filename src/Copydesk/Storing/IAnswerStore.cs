namespace Copydesk.Storing;

/// <summary>Answers kept under callers' keys (container <c>replies</c>, private), for all processes of a desk.</summary>
public interface IAnswerStore
{
    /// <param name="key">Fit for a path: letters, digits, hyphens and slashes.</param>
    Task<Versioned<KeptAnswer>?> FindAsync(string key, CancellationToken ct);

    /// <summary>Writes only if the present version is still <paramref name="ifMatch"/> (null: if there is none).</summary>
    /// <returns>The new version, or null when somebody else was first.</returns>
    Task<string?> TrySaveAsync(string key, KeptAnswer answer, string? ifMatch, CancellationToken ct);

    /// <summary>Deletes this version; another one is left alone.</summary>
    Task DeleteAsync(string key, string ifMatch, CancellationToken ct);

    /// <summary>Deletes what was last written before a time.</summary>
    Task ForgetAsync(DateTimeOffset before, CancellationToken ct);
}
