namespace Copydesk.Digesting.Budgets;

/// <summary>What is counted together in a day, and its caps.</summary>
/// <param name="Name"><c>day</c>, <c>article:</c> and the text's hash, or <c>caller:</c> and who.</param>
public sealed record SpendAccount(string Name, long? Tokens, decimal? Usd)
{
    public const string Day = "day";
    public const string ArticlePrefix = "article:";
    public const string CallerPrefix = "caller:";

    /// <summary>A call is let through while something is left, however little: what it will cost is not known before.</summary>
    public bool IsSpent(Spend spent) => spent.Tokens >= Tokens || spent.Usd >= Usd;
}
