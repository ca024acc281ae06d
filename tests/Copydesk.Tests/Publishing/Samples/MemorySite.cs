using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Copydesk.Storing;

namespace Copydesk.Tests.Publishing.Samples;

/// <summary>A site in memory that remembers its writes, takes its time and can fail.</summary>
internal sealed class MemorySite : ISiteStore
{
    private readonly ConcurrentDictionary<string, SiteFile> _files = new();
    private readonly Lock _gate = new();
    private int _version;

    public ConcurrentQueue<string> Writes { get; } = new();

    /// <summary>Asked before each write; true makes it fail.</summary>
    public Func<string, bool> Fails { get; set; } = _ => false;

    /// <summary>How long a read or a write takes; none when zero.</summary>
    public TimeSpan Latency { get; init; }

    public IEnumerable<SiteFile> Files => _files.Values;

    public string Read(string path) => Encoding.UTF8.GetString(_files[path].Content.Span);

    public bool Has(string path) => _files.ContainsKey(path);

    public async Task<string?> FindETagAsync(string path, CancellationToken ct) => (await FindAsync(path, ct))?.ETag;

    public async Task<SiteFile?> FindAsync(string path, CancellationToken ct)
    {
        await PauseAsync();
        return _files.GetValueOrDefault(path);
    }

    public Task SaveAsync(SiteFile file, CancellationToken ct) => throw new InvalidOperationException("Publishing never writes blindly.");

    public async Task<bool> TrySaveAsync(SiteFile file, string? ifMatch, CancellationToken ct)
    {
        await PauseAsync();
        if (Fails(file.Path)) throw new IOException($"{file.Path} can't be written.");
        lock (_gate)
        {
            if (_files.GetValueOrDefault(file.Path)?.ETag != ifMatch) return false;
            _files[file.Path] = file with { ETag = (++_version).ToString(CultureInfo.InvariantCulture) };
            Writes.Enqueue(file.Path);
            return true;
        }
    }

    public Task DeleteAsync(string path, CancellationToken ct)
    {
        _files.TryRemove(path, out _);
        return Task.CompletedTask;
    }

    private async Task PauseAsync()
    {
        if (Latency > TimeSpan.Zero) await Task.Delay(Latency);
        else await Task.Yield();
    }
}
