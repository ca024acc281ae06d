using Copydesk.Storing;

namespace Copydesk.Publishing;

/// <summary>
/// Writes files that many workers in many processes write at once. The present versions are read first, then what should
/// be there is rendered, then each file is written only if its version is still the one read; otherwise all begins anew.
/// So whoever writes last rendered from a state read after every earlier write, and nothing newer is ever overwritten by
/// something older. A file that already says the same is left alone.
/// </summary>
internal sealed class SiteWriter(ISiteStore site)
{
    /// <summary>Each lost race is another worker's progress, so this many in a row mean that versions never match.</summary>
    private const int MaxAttempts = 200;

    /// <param name="paths">The files that <paramref name="render"/> may return.</param>
    /// <param name="render">Gets the files as they are now, by path, and returns those that should be there, in the order of writing.</param>
    public async Task BringUpAsync(
        IReadOnlyList<string> paths,
        Func<IReadOnlyDictionary<string, SiteFile>, Task<IReadOnlyList<SiteFile>>> render,
        CancellationToken ct)
    {
        for (int attempt = 0; attempt < MaxAttempts; attempt++)
        {
            Dictionary<string, SiteFile> present = await ReadAsync(paths, ct);
            if (await TrySaveAsync(await render(present), present, ct)) return;
        }

        throw new InvalidOperationException($"{paths[0]} changed during each of {MaxAttempts} attempts to write it.");
    }

    private async Task<Dictionary<string, SiteFile>> ReadAsync(IReadOnlyList<string> paths, CancellationToken ct)
    {
        SiteFile?[] files = await Task.WhenAll(paths.Select(path => site.FindAsync(path, ct)));
        return files.OfType<SiteFile>().ToDictionary(file => file.Path);
    }

    private async Task<bool> TrySaveAsync(
        IReadOnlyList<SiteFile> files, Dictionary<string, SiteFile> present, CancellationToken ct)
    {
        foreach (SiteFile file in files)
        {
            SiteFile? old = present.GetValueOrDefault(file.Path);
            if (old is not null && old.Content.Span.SequenceEqual(file.Content.Span)) continue;
            if (!await site.TrySaveAsync(file, old?.ETag, ct)) return false;
        }

        return true;
    }
}
