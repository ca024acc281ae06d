using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Copydesk.Tests.Storing.InMemory;

/// <summary>A queue that refuses what a test says; each renewal of a hold gives the receipt <c>r1</c>, <c>r2</c> and so on.</summary>
internal sealed class ScriptedQueue : QueueClient
{
    private int _renewals;

    /// <summary>Which renewal, counted from 1, fails.</summary>
    public Func<int, bool> RefusesRenewal { get; init; } = _ => false;

    public bool RefusesDeletion { get; init; }

    public int Renewals => Volatile.Read(ref _renewals);

    public List<string> Deleted { get; } = [];

    public List<string> Sent { get; } = [];

    public override Task<Response<UpdateReceipt>> UpdateMessageAsync(
        string messageId, string popReceipt, string? messageText = null, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default)
    {
        int renewal = Interlocked.Increment(ref _renewals);
        if (RefusesRenewal(renewal)) throw Refusal();
        return Task.FromResult(Response.FromValue(QueuesModelFactory.UpdateReceipt($"r{renewal}", default), null!));
    }

    public override Task<Response> DeleteMessageAsync(string messageId, string popReceipt, CancellationToken cancellationToken = default)
    {
        if (RefusesDeletion) throw Refusal();
        Deleted.Add(popReceipt);
        return Task.FromResult<Response>(null!);
    }

    public override Task<Response<SendReceipt>> SendMessageAsync(
        BinaryData message, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default)
    {
        Sent.Add(message.ToString());
        return Task.FromResult<Response<SendReceipt>>(null!);
    }

    private static RequestFailedException Refusal() => new(503, "The queue is busy.");
}
