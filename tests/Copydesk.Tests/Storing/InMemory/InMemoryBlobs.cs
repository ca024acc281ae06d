using System.Globalization;

namespace Copydesk.Tests.Storing.InMemory;

/// <summary>Named values with versions, as a container keeps them.</summary>
internal sealed class InMemoryBlobs<T> where T : class
{
    private readonly Dictionary<string, (T Value, string ETag)> _blobs = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private long _version;

    public (T Value, string ETag)? Find(string name)
    {
        lock (_lock) return _blobs.TryGetValue(name, out var found) ? found : null;
    }

    public string Save(string name, T value)
    {
        lock (_lock)
        {
            string etag = string.Create(CultureInfo.InvariantCulture, $"\"{++_version}\"");
            _blobs[name] = (value, etag);
            return etag;
        }
    }

    /// <returns>Null when the present version is not <paramref name="ifMatch"/> (null: none).</returns>
    public string? TrySave(string name, T value, string? ifMatch)
    {
        lock (_lock) return Find(name)?.ETag == ifMatch ? Save(name, value) : null;
    }

    public void Delete(string name)
    {
        lock (_lock) _blobs.Remove(name);
    }

    public IReadOnlyList<(string Name, T Value, string ETag)> List()
    {
        lock (_lock) return [.. _blobs.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => (b.Key, b.Value.Value, b.Value.ETag))];
    }
}
