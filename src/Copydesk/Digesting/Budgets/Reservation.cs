namespace Copydesk.Digesting.Budgets;

/// <summary>An estimate that is counted as spent until the call has told what it cost; after a crash it stays counted.</summary>
internal sealed class Reservation(ISpendStore store, DateOnly day, IReadOnlyList<SpendAccount> accounts, Spend estimate)
{
    public Task SettleAsync(Spend actual) => store.AddAsync(day, accounts, actual.Minus(estimate), CancellationToken.None);
}
