using Copydesk.Publishing;
using Xunit;

namespace Copydesk.Tests.Publishing;

public sealed class CoalescerTests
{
    [Fact]
    public async Task Calls_during_a_run_share_the_next_one()
    {
        var gates = new Queue<TaskCompletionSource>([new(), new()]);
        var started = new SemaphoreSlim(0);
        var runs = new List<int[]>();
        var coalescer = new Coalescer<int>(async items =>
        {
            runs.Add([.. items]);
            TaskCompletionSource gate = gates.Dequeue();
            started.Release();
            await gate.Task;
        });
        TaskCompletionSource[] inOrder = [.. gates];

        Task first = coalescer.RunAsync(1, default);
        await started.WaitAsync();
        Task second = coalescer.RunAsync(2, default);
        Task third = coalescer.RunAsync(3, default);
        inOrder[0].SetResult();
        await first;
        Assert.False(second.IsCompleted);
        inOrder[1].SetResult();
        await Task.WhenAll(second, third);
        Assert.Equal([[1], [2, 3]], runs);
    }

    [Fact]
    public async Task A_run_that_fails_fails_its_callers_and_no_later_one()
    {
        bool fail = true;
        var coalescer = new Coalescer<int>(_ => fail ? throw new IOException("no disk") : Task.CompletedTask);
        await Assert.ThrowsAsync<IOException>(() => coalescer.RunAsync(1, default));
        fail = false;
        await coalescer.RunAsync(2, default);
    }

    [Fact]
    public async Task A_caller_that_leaves_does_not_stop_the_others()
    {
        var gate = new TaskCompletionSource();
        var coalescer = new Coalescer<int>(_ => gate.Task);
        using var leaving = new CancellationTokenSource();
        Task leaver = coalescer.RunAsync(1, leaving.Token);
        Task stayer = coalescer.RunAsync(2, default);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaver);
        gate.SetResult();
        await stayer;
    }
}
