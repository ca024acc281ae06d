using Copydesk.Digesting.Budgets;
using Xunit;

namespace Copydesk.Tests.Storing.Conformance;

/// <summary>What counting means, wherever it is kept.</summary>
public abstract class SpendStoreConformance : PortConformance<ISpendStore>
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly Spend Call = new(1, 100, 0.0025m);

    [SkippableFact]
    public async Task What_is_let_through_is_counted_in_every_account()
    {
        Assert.Null(await Store.ReserveAsync(Today, [new("day", 1_000, null), new("article:1", null, null), new("caller:k", null, 1m)], Call, None));

        Assert.Equal([new("caller:k", Call), new("day", Call)], await Store.ReadAsync(Today, None));
        Assert.Empty(await Store.ReadAsync(Today.AddDays(1), None));
    }

    [SkippableFact]
    public async Task A_call_is_let_through_while_something_is_left_and_then_none()
    {
        SpendAccount[] accounts = [new("day", 150, null)];

        Assert.Null(await Store.ReserveAsync(Today, accounts, Call, None));
        Assert.Null(await Store.ReserveAsync(Today, accounts, Call, None));

        Assert.Equal(new AccountSpend("day", new Spend(2, 200, 0.005m)), await Store.ReserveAsync(Today, accounts, Call, None));
    }

    [SkippableFact]
    public async Task Where_one_account_is_spent_none_is_charged()
    {
        await Store.AddAsync(Today, [new("caller:k", null, null)], new Spend(1, 0, 2m), None);

        AccountSpend? spent = await Store.ReserveAsync(Today, [new("day", 1_000, null), new("caller:k", null, 2m)], Call, None);

        Assert.Equal("caller:k", spent?.Account);
        Assert.DoesNotContain(await Store.ReadAsync(Today, None), row => row.Account == "day");
    }

    [SkippableFact]
    public async Task A_settled_estimate_leaves_what_it_did_cost()
    {
        SpendAccount[] accounts = [new("day", null, null)];
        await Store.ReserveAsync(Today, accounts, Call, None);

        await Store.AddAsync(Today, accounts, new Spend(1, 30, 0.001m).Minus(Call), None);

        Assert.Equal([new("day", new Spend(1, 30, 0.001m))], await Store.ReadAsync(Today, None));
    }

    [SkippableFact]
    public async Task However_many_ask_at_once_the_cap_holds()
    {
        SpendAccount[] accounts = [new("day", 1_000, null), new("article:1", null, null)];

        AccountSpend?[] answers = await Task.WhenAll(Enumerable.Range(0, 25).Select(_ => Store.ReserveAsync(Today, accounts, Call, None)));

        Assert.Equal(10, answers.Count(answer => answer is null));
    }
}
