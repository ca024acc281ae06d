namespace Copydesk.Storing;

/// <summary>The public site's files (container <c>$web</c>).</summary>
public interface ISiteStore
{
    Task<SiteFile?> FindAsync(string path, CancellationToken ct);

    /// <summary>Writes only if the present version is still <paramref name="ifMatch"/> (null: if there is none).</summary>
    /// <returns>False when somebody else was first.</returns>
    Task<bool> TrySaveAsync(SiteFile file, string? ifMatch, CancellationToken ct);
}
