namespace Copydesk.Digesting.Budgets;

/// <summary>Counts within this process, where there is no storage.</summary>
public sealed class ProcessSpendStore : ISpendStore
{
    private readonly Lock _turn = new();
    private readonly Dictionary<(DateOnly Day, string Account), Spend> _spent = [];

    public Task<AccountSpend?> ReserveAsync(DateOnly day, IReadOnlyList<SpendAccount> accounts, Spend estimate, CancellationToken ct)
    {
        lock (_turn)
        {
            SpendAccount? over = accounts.FirstOrDefault(account => account.IsSpent(SpentOf(day, account.Name)));
            if (over is not null) return Task.FromResult<AccountSpend?>(new AccountSpend(over.Name, SpentOf(day, over.Name)));
            Add(day, accounts, estimate);
        }
        return Task.FromResult<AccountSpend?>(null);
    }

    public Task AddAsync(DateOnly day, IReadOnlyList<SpendAccount> accounts, Spend difference, CancellationToken ct)
    {
        lock (_turn) Add(day, accounts, difference);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<AccountSpend>> ReadAsync(DateOnly day, CancellationToken ct)
    {
        lock (_turn)
        {
            return Task.FromResult<IReadOnlyList<AccountSpend>>(
            [
                .. _spent.Where(row => row.Key.Day == day && !row.Key.Account.StartsWith(SpendAccount.ArticlePrefix, StringComparison.Ordinal))
                    .Select(row => new AccountSpend(row.Key.Account, row.Value)).OrderBy(row => row.Account, StringComparer.Ordinal),
            ]);
        }
    }

    private Spend SpentOf(DateOnly day, string account) => _spent.GetValueOrDefault((day, account), Spend.None);

    private void Add(DateOnly day, IReadOnlyList<SpendAccount> accounts, Spend more)
    {
        foreach (SpendAccount account in accounts) _spent[(day, account.Name)] = SpentOf(day, account.Name).Plus(more);
    }
}
