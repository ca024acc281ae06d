using System.Diagnostics;

namespace Copydesk.Publishing;

/// <summary>
/// One run at a time for many callers. Each caller waits for a run that began after its call, and calls that come during
/// a run share the next one: two hundred publications at once cost a few renderings of the feed. A run that fails fails
/// its callers, and the next call begins anew.
/// </summary>
internal sealed class Coalescer<T>(Func<IReadOnlyList<T>, Task> run)
{
    private readonly Lock _gate = new();
    private Batch? _next;
    private bool _running;

    public Task RunAsync(T item, CancellationToken ct)
    {
        Task done;
        lock (_gate)
        {
            _next ??= new Batch();
            _next.Items.Add(item);
            done = _next.Done.Task;
            if (!_running)
            {
                _running = true;
                _ = Task.Run(RunBatchesAsync, CancellationToken.None);
            }
        }

        // A caller that leaves must not fail the others, so the run itself is not cancelled.
        return done.WaitAsync(ct);
    }

    private async Task RunBatchesAsync()
    {
        while (TakeNext() is { } batch)
        {
            try
            {
                Activity.Current = batch.Caller;
                await run(batch.Items);
                batch.Done.SetResult();
            }
            catch (Exception error)
            {
                batch.Done.SetException(error);
            }
        }
    }

    private Batch? TakeNext()
    {
        lock (_gate)
        {
            Batch? batch = _next;
            _next = null;
            _running = batch is not null;
            return batch;
        }
    }

    private sealed class Batch
    {
        public List<T> Items { get; } = [];

        /// <summary>The span of the first caller; the run is traced as part of it, and of no earlier one.</summary>
        public Activity? Caller { get; } = Activity.Current;

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
