namespace Copydesk.Storing;

/// <summary>The public site's files (container <c>$web</c>).</summary>
public interface ISiteStore
{
    /// <summary>The present version of a file, or null when there is none.</summary>
    Task<string?> FindETagAsync(string path, CancellationToken ct);

    Task<SiteFile?> FindAsync(string path, CancellationToken ct);

    /// <summary>Writes whatever is there now.</summary>
    Task SaveAsync(SiteFile file, CancellationToken ct);

    /// <summary>Writes only if the present version is still <paramref name="ifMatch"/> (null: if there is none).</summary>
    /// <returns>False when somebody else was first.</returns>
    Task<bool> TrySaveAsync(SiteFile file, string? ifMatch, CancellationToken ct);

    Task DeleteAsync(string path, CancellationToken ct);
}
