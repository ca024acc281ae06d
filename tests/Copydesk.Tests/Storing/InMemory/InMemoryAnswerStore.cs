using Copydesk.Storing;

namespace Copydesk.Tests.Storing.InMemory;

public sealed class InMemoryAnswerStore(TimeProvider clock) : IAnswerStore
{
    private readonly InMemoryBlobs<Stored> _answers = new();

    public IReadOnlyList<(string Key, Versioned<KeptAnswer> Answer)> All =>
        [.. _answers.List().Select(a => (a.Name, new Versioned<KeptAnswer>(a.Value.Answer, a.ETag)))];

    public Task<Versioned<KeptAnswer>?> FindAsync(string key, CancellationToken ct) =>
        Task.FromResult(_answers.Find(key) is var (stored, etag) ? new Versioned<KeptAnswer>(stored.Answer, etag) : null);

    public Task<string?> TrySaveAsync(string key, KeptAnswer answer, string? ifMatch, CancellationToken ct) =>
        Task.FromResult(_answers.TrySave(key, new Stored(answer, clock.GetUtcNow()), ifMatch));

    public Task DeleteAsync(string key, string ifMatch, CancellationToken ct)
    {
        if (_answers.Find(key)?.ETag == ifMatch) _answers.Delete(key);
        return Task.CompletedTask;
    }

    public Task ForgetAsync(DateTimeOffset before, CancellationToken ct)
    {
        foreach (var (name, stored, _) in _answers.List())
        {
            if (stored.At < before) _answers.Delete(name);
        }

        return Task.CompletedTask;
    }

    private sealed record Stored(KeptAnswer Answer, DateTimeOffset At);
}
