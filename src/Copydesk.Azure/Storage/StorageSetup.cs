namespace Copydesk.Azure.Storage;

/// <summary>Makes sure that the account answers and has the containers, queues and the table.</summary>
public sealed class StorageSetup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly StorageClients _clients;

    internal StorageSetup(StorageClients clients) => _clients = clients;

    /// <summary>Creates what is missing; doing it again changes nothing.</summary>
    /// <exception cref="CopydeskException">The account does not answer within ten seconds, or refuses us.</exception>
    public async Task EnsureAsync(CancellationToken ct)
    {
        if (await TryAsync(CreateAsync, ct) is { } failure) throw failure;
    }

    /// <summary>Makes sure that a desk has been set up there, and creates nothing.</summary>
    /// <exception cref="CopydeskException">The account does not answer within ten seconds, refuses us, or holds no desk.</exception>
    public async Task FindAsync(CancellationToken ct)
    {
        bool found = false;
        if (await TryAsync(async token => found = await _clients.Stories.ExistsAsync(token), ct) is { } failure) throw failure;
        if (!found) throw StorageFailure.NoDesk(_clients.Address);
    }

    private async Task<CopydeskException?> TryAsync(Func<CancellationToken, Task> work, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            await work(patience.Token);
            return null;
        }
        catch (Exception error) when (!ct.IsCancellationRequested && StorageFailure.Explain(error, _clients.Address) is { } explained)
        {
            return explained;
        }
    }

    private async Task CreateAsync(CancellationToken ct)
    {
        // One first: when nothing answers there, as many failures as parts would say no more than one.
        await _clients.Articles.CreateIfNotExistsAsync(cancellationToken: ct);
        await Task.WhenAll(
            _clients.Submissions.CreateIfNotExistsAsync(cancellationToken: ct),
            _clients.Stories.CreateIfNotExistsAsync(cancellationToken: ct),
            _clients.Replies.CreateIfNotExistsAsync(cancellationToken: ct),
            _clients.Site.CreateIfNotExistsAsync(cancellationToken: ct),
            _clients.Requests.CreateIfNotExistsAsync(cancellationToken: ct),
            _clients.PoisonedRequests.CreateIfNotExistsAsync(cancellationToken: ct),
            _clients.Answers.CreateIfNotExistsAsync(cancellationToken: ct),
            _clients.Spend.CreateIfNotExistsAsync(ct),
            _clients.Feeds.CreateIfNotExistsAsync(ct));
    }
}
