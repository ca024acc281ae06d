using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Copydesk.Cli.Runs;

/// <summary>
/// Works on all processors and gives results in the order of the input. A bounded number of pieces is under way, so memory does not grow
/// with the input and a slow piece does not idle the processors.
/// </summary>
internal static class OrderedRun
{
    private static readonly int s_lookAhead = Environment.ProcessorCount * 4;

    /// <param name="started">Work that begins when it is asked for; asked ahead of the result that is waited for.</param>
    /// <param name="beforeWaiting">Called when the next result is not there yet, for who has something to do with those before it.</param>
    public static async IAsyncEnumerable<T> RunAsync<T>(
        IAsyncEnumerable<Task<T>> started, Func<Task> beforeWaiting, [EnumeratorCancellation] CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var underWay = Channel.CreateBounded<Task<T>>(new BoundedChannelOptions(s_lookAhead) { SingleReader = true, SingleWriter = true });
        Task feeding = FeedAsync(started, underWay.Writer, stop.Token);
        try
        {
            while (true)
            {
                bool isThere = underWay.Reader.TryRead(out Task<T>? work);
                if (work is not { IsCompleted: true }) await beforeWaiting();
                if (isThere) yield return await work!.WaitAsync(ct);
                else if (!await underWay.Reader.WaitToReadAsync(ct)) break;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FeedAsync<T>(IAsyncEnumerable<Task<T>> started, ChannelWriter<Task<T>> underWay, CancellationToken ct)
    {
        try
        {
            await foreach (Task<T> work in started.WithCancellation(ct)) await underWay.WriteAsync(work, ct);
            underWay.Complete();
        }
        catch (Exception error)
        {
            underWay.Complete(error);
        }
    }
}
