using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Copydesk.Digesting.Budgets;

namespace Copydesk.Azure.Storage;

/// <summary>
/// Spending in table <c>spend</c>: a partition for each UTC day, a row for each account. All accounts of a call change in one transaction under the
/// versions that were read, so what is let through was below every cap.
/// </summary>
internal sealed class TableSpendStore(TableClient table, TimeProvider clock) : ISpendStore, IDisposable
{
    private const string CallsColumn = "Calls";
    private const string TokensColumn = "Tokens";
    private const string MicroUsdColumn = "MicroUsd";

    /// <summary>Workers of this process take turns, since all of them write the day's row; against other processes the versions guard.</summary>
    private readonly SemaphoreSlim _turn = new(1);

    public Task<AccountSpend?> ReserveAsync(DateOnly day, IReadOnlyList<SpendAccount> accounts, Spend estimate, CancellationToken ct) =>
        ChangeAsync<AccountSpend?>(day, accounts, estimate, (account, spent) => account.IsSpent(spent) ? new AccountSpend(account.Name, spent) : null, ct);

    public Task AddAsync(DateOnly day, IReadOnlyList<SpendAccount> accounts, Spend difference, CancellationToken ct) =>
        ChangeAsync<AccountSpend?>(day, accounts, difference, (_, _) => null, ct);

    public async Task<IReadOnlyList<AccountSpend>> ReadAsync(DateOnly day, CancellationToken ct)
    {
        string partition = PartitionOf(day);
        var spent = new List<AccountSpend>();

        // The accounts of articles, which are many, begin with "article:"; all others come behind them.
        await foreach (TableEntity row in table.QueryAsync<TableEntity>(row => row.PartitionKey == partition && row.RowKey.CompareTo("b") >= 0, cancellationToken: ct))
            spent.Add(new AccountSpend(row.RowKey, SpendOf(row)));
        return spent;
    }

    public void Dispose() => _turn.Dispose();

    private async Task<T?> ChangeAsync<T>(
        DateOnly day, IReadOnlyList<SpendAccount> accounts, Spend more, Func<SpendAccount, Spend, T?> refuse, CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            return await TableRaces.RunAsync(clock, accounts[^1].Name, () => TryChangeAsync(PartitionOf(day), accounts, more, refuse, ct), ct);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<T?> TryChangeAsync<T>(
        string partition, IReadOnlyList<SpendAccount> accounts, Spend more, Func<SpendAccount, Spend, T?> refuse, CancellationToken ct)
    {
        var changes = new List<TableTransactionAction>();
        foreach (SpendAccount account in accounts)
        {
            NullableResponse<TableEntity> found = await table.GetEntityIfExistsAsync<TableEntity>(partition, account.Name, cancellationToken: ct);
            Spend spent = found.HasValue ? SpendOf(found.Value!) : Spend.None;
            if (refuse(account, spent) is { } refused) return refused;
            TableEntity row = Row(partition, account.Name, spent.Plus(more));
            changes.Add(found.HasValue
                ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, found.Value!.ETag)
                : new TableTransactionAction(TableTransactionActionType.Add, row));
        }
        await table.SubmitTransactionAsync(changes, ct);
        return default;
    }

    private static TableEntity Row(string partition, string account, Spend spent) => new(partition, account)
    {
        [CallsColumn] = spent.Calls,
        [TokensColumn] = spent.Tokens,
        [MicroUsdColumn] = (long)decimal.Round(spent.Usd * 1_000_000m),
    };

    private static Spend SpendOf(TableEntity row) =>
        new(row.GetInt32(CallsColumn)!.Value, row.GetInt64(TokensColumn)!.Value, row.GetInt64(MicroUsdColumn)!.Value / 1_000_000m);

    private static string PartitionOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
