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
        if (await TryEnsureAsync(ct) is { } failure) throw failure;
    }

    private async Task<CopydeskException?> TryEnsureAsync(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            await CreateAsync(patience.Token);
            return null;
        }
        catch (Exception error) when (!ct.IsCancellationRequested && StorageFailure.Explain(error, _clients.Address) is { } explained)
        {
            return explained;
        }
    }

    private async Task CreateAsync(CancellationToken ct)
    {
        // One first: when nothing answers there, nine failures would say no more than one.
        await _clients.Articles.CreateIfNotExistsAsync(cancellationToken: ct);
        await Task.WhenAll(
            _clients.Submissions.CreateIfNotExistsAsync(cancellationToken: ct),
            _clients.Stories.CreateIfNotExistsAsync(cancellationToken: ct),
            _clients.Site.CreateIfNotExistsAsync(cancellationToken: ct),
            _clients.Requests.CreateIfNotExistsAsync(cancellationToken: ct),
            _clients.PoisonedRequests.CreateIfNotExistsAsync(cancellationToken: ct),
            _clients.Answers.CreateIfNotExistsAsync(cancellationToken: ct),
            _clients.Spend.CreateIfNotExistsAsync(ct),
            _clients.Feeds.CreateIfNotExistsAsync(ct));
    }
}
