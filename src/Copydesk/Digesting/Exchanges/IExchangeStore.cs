namespace Copydesk.Digesting.Exchanges;

/// <summary>Exchanges by their request's hash.</summary>
public interface IExchangeStore
{
    Task<Exchange?> FindAsync(string requestSha256, CancellationToken ct);

    /// <summary>Of several answers to one request the last stays.</summary>
    Task SaveAsync(Exchange exchange, CancellationToken ct);
}
