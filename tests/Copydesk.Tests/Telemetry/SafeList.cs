using System.Collections;

namespace Copydesk.Tests.Telemetry;

/// <summary>A collection that exporters of several threads can add to while a test reads it.</summary>
internal sealed class SafeList<T> : ICollection<T>
{
    private readonly Lock _lock = new();
    private readonly List<T> _items = [];

    public int Count
    {
        get
        {
            lock (_lock) return _items.Count;
        }
    }

    public bool IsReadOnly => false;

    public void Add(T item)
    {
        lock (_lock) _items.Add(item);
    }

    public T[] ToArray()
    {
        lock (_lock) return [.. _items];
    }

    public void Clear()
    {
        lock (_lock) _items.Clear();
    }

    public bool Contains(T item)
    {
        lock (_lock) return _items.Contains(item);
    }

    public void CopyTo(T[] array, int arrayIndex)
    {
        lock (_lock) _items.CopyTo(array, arrayIndex);
    }

    public bool Remove(T item)
    {
        lock (_lock) return _items.Remove(item);
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
