using System.Security.Cryptography;
using Copydesk.Storing;

namespace Copydesk.Publishing.Pages;

/// <summary>
/// The style sheet, the script, the icon and the picture for previews, embedded here. Their content's hash is in their names, so that a page always
/// gets the files it was made for, also from a cache.
/// </summary>
internal sealed class SiteAssets
{
    private readonly SiteFile[] _files =
    [
        Load("site.css", "text/css; charset=utf-8"), Load("site.js", "text/javascript; charset=utf-8"), Load("icon.svg", "image/svg+xml"), Load("card.png", "image/png"),
    ];

    private volatile bool _written;

    public string StyleSheet => _files[0].Path;

    public string Script => _files[1].Path;

    public string Icon => _files[2].Path;

    /// <summary>What a preview shows beside a link, 1200 by 630 pixels; no page loads it.</summary>
    public string Card => _files[3].Path;

    /// <summary>Writes what is not there yet; after the first time in a process, nothing.</summary>
    public async Task WriteAsync(SiteWriter site, CancellationToken ct)
    {
        if (_written) return;
        await site.BringUpAsync([.. _files.Select(f => f.Path)], _ => Task.FromResult<IReadOnlyList<SiteFile>>(_files), ct);
        _written = true;
    }

    private static SiteFile Load(string name, string contentType)
    {
        using Stream stream = typeof(SiteAssets).Assembly.GetManifestResourceStream($"assets/{name}")
            ?? throw new InvalidOperationException($"The site file {name} is not embedded.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        string version = Convert.ToHexStringLower(SHA256.HashData(content))[..8];
        return new SiteFile($"assets/{Path.GetFileNameWithoutExtension(name)}.{version}{Path.GetExtension(name)}", content, contentType);
    }
}
