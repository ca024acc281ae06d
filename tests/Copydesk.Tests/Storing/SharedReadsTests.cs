using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Storing;

public sealed class SharedReadsTests
{
    [Fact]
    public async Task Who_comes_during_a_read_shares_the_next_one_and_none_gets_what_was_read_before_the_call()
    {
        int begun = 0;
        var gates = new[] { new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource() };
        var firstBegan = new TaskCompletionSource();
        var reads = new SharedReads<string, int>(async _ =>
        {
            int number = ++begun;
            firstBegan.TrySetResult();
            await gates[number - 1].Task;
            return number;
        });

        Task<int> first = reads.ReadAsync("a", default);
        await firstBegan.Task;
        Task<int>[] during = [.. Enumerable.Range(0, 50).Select(_ => reads.ReadAsync("a", default))];
        foreach (TaskCompletionSource gate in gates) gate.SetResult();

        Assert.Equal(1, await first);
        Assert.All(await Task.WhenAll(during), read => Assert.Equal(2, read));
        Assert.Equal(3, await reads.ReadAsync("a", default));
    }

    [Fact]
    public async Task Another_key_is_read_by_itself()
    {
        var gate = new TaskCompletionSource();
        var reads = new SharedReads<string, string>(async key =>
        {
            if (key == "slow") await gate.Task;
            return key;
        });

        Task<string> slow = reads.ReadAsync("slow", default);

        Assert.Equal("quick", await reads.ReadAsync("quick", default));
        Assert.False(slow.IsCompleted);
        gate.SetResult();
        Assert.Equal("slow", await slow);
    }

    [Fact]
    public async Task A_read_that_fails_fails_those_who_share_it_and_the_next_call_reads_anew()
    {
        int reads = 0;
        var shared = new SharedReads<string, int>(_ => ++reads == 1 ? throw new IOException("down") : Task.FromResult(reads));

        await Assert.ThrowsAsync<IOException>(() => shared.ReadAsync("a", default));

        Assert.Equal(2, await shared.ReadAsync("a", default));
    }

    [Fact]
    public async Task Who_hangs_up_leaves_the_read_to_the_others()
    {
        var gate = new TaskCompletionSource<int>();
        var shared = new SharedReads<string, int>(_ => gate.Task);
        using var hungUp = new CancellationTokenSource();

        Task<int> leaving = shared.ReadAsync("a", hungUp.Token);
        Task<int> staying = shared.ReadAsync("a", default);
        await hungUp.CancelAsync();
        gate.SetResult(7);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        Assert.Equal(7, await staying);
    }
}
