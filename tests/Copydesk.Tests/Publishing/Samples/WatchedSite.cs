using System.Collections.Concurrent;
using System.Text;
using Copydesk.Storing;
using Copydesk.Tests.Storing.InMemory;

namespace Copydesk.Tests.Publishing.Samples;

/// <summary>A site in memory that remembers its writes and lets a test step in before each.</summary>
internal sealed class WatchedSite : ISiteStore
{
    private readonly InMemorySiteStore _inner = new();

    /// <summary>Paths in the order in which they were written.</summary>
    public ConcurrentQueue<string> Writes { get; } = new();

    /// <summary>May wait, do something else meanwhile, or throw.</summary>
    public Func<string, Task> BeforeWriting { get; set; } = _ => Task.CompletedTask;

    public IReadOnlyList<SiteFile> Files => _inner.Files;

    public string Read(string path) => Encoding.UTF8.GetString(Files.Single(file => file.Path == path).Content.Span);

    public bool Has(string path) => Files.Any(file => file.Path == path);

    public void FailAt(Func<string, bool> fails) =>
        BeforeWriting = path => fails(path) ? throw new IOException($"{path} can't be written.") : Task.CompletedTask;

    /// <summary>What a stranger's hand does to the public container.</summary>
    public async Task OverwriteAsync(string path, string content)
    {
        SiteFile file = Files.Single(f => f.Path == path);
        await _inner.TrySaveAsync(file with { Content = Encoding.UTF8.GetBytes(content) }, file.ETag, default);
    }

    public async Task<SiteFile?> FindAsync(string path, CancellationToken ct)
    {
        await Task.Yield();
        return await _inner.FindAsync(path, ct);
    }

    public async Task<bool> TrySaveAsync(SiteFile file, string? ifMatch, CancellationToken ct)
    {
        await Task.Yield();
        await BeforeWriting(file.Path);
        bool saved = await _inner.TrySaveAsync(file, ifMatch, ct);
        if (saved) Writes.Enqueue(file.Path);
        return saved;
    }
}
