namespace Copydesk.Digesting.Budgets;

/// <summary>Counts spending, for all workers of all processes together.</summary>
public interface ISpendStore
{
    /// <summary>Adds the estimate to each account, unless one of them is spent: all of them or none, however many ask at once.</summary>
    /// <returns>The account that is spent, or null when the estimate is added.</returns>
    Task<AccountSpend?> ReserveAsync(DateOnly day, IReadOnlyList<SpendAccount> accounts, Spend estimate, CancellationToken ct);

    /// <summary>Adds the difference to each account.</summary>
    Task AddAsync(DateOnly day, IReadOnlyList<SpendAccount> accounts, Spend difference, CancellationToken ct);

    /// <summary>All accounts of a day but those of articles, by name.</summary>
    Task<IReadOnlyList<AccountSpend>> ReadAsync(DateOnly day, CancellationToken ct);
}
