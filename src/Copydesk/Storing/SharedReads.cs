namespace Copydesk.Storing;

/// <summary>
/// Many who read one thing at once cost one read. Each gets what a read found that began after its call, never something older:
/// who comes during a read shares the next one.
/// </summary>
public sealed class SharedReads<TKey, T>(Func<TKey, Task<T>> read) where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, Line> _lines = [];

    public Task<T> ReadAsync(TKey key, CancellationToken ct)
    {
        Task<T> result;
        lock (_gate)
        {
            if (!_lines.TryGetValue(key, out Line? line))
            {
                _lines[key] = line = new Line();
                _ = Task.Run(() => RunAsync(key, line), CancellationToken.None);
            }

            line.Next ??= new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
            result = line.Next.Task;
        }

        // Who leaves must not take the value from the others, so the read itself is not cancelled.
        return result.WaitAsync(ct);
    }

    private async Task RunAsync(TKey key, Line line)
    {
        while (Take(key, line) is { } waiting)
        {
            try
            {
                waiting.SetResult(await read(key));
            }
            catch (Exception error)
            {
                waiting.SetException(error);
                _ = waiting.Task.Exception; // Seen here, should all who waited have left.
            }
        }
    }

    private TaskCompletionSource<T>? Take(TKey key, Line line)
    {
        lock (_gate)
        {
            TaskCompletionSource<T>? waiting = line.Next;
            line.Next = null;
            if (waiting is null) _lines.Remove(key);
            return waiting;
        }
    }

    private sealed class Line
    {
        /// <summary>Those who share the read that begins next; null when nobody waits.</summary>
        public TaskCompletionSource<T>? Next { get; set; }
    }
}
