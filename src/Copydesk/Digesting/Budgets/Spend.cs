namespace Copydesk.Digesting.Budgets;

/// <summary>Calls of a model and what they cost; of a change, each may be negative.</summary>
public sealed record Spend(int Calls, long Tokens, decimal Usd)
{
    public static Spend None { get; } = new(0, 0, 0m);

    public Spend Plus(Spend more) => new(Calls + more.Calls, Tokens + more.Tokens, Usd + more.Usd);

    public Spend Minus(Spend less) => new(Calls - less.Calls, Tokens - less.Tokens, Usd - less.Usd);
}
