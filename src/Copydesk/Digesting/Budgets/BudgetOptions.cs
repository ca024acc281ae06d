namespace Copydesk.Digesting.Budgets;

/// <summary>What may be spent on a model, each in UTC days (section <c>Copydesk:Budget</c>); null is no cap.</summary>
public sealed record BudgetOptions
{
    public const string Section = "Copydesk:Budget";

    /// <summary>For all work together. What is over it waits.</summary>
    public long? TokensPerDay { get; init; }

    /// <summary>US dollars, by the prices of <c>Copydesk:Chat</c>.</summary>
    public decimal? UsdPerDay { get; init; }

    /// <summary>For the same text; a story that needs more fails.</summary>
    public long? TokensPerArticle { get; init; }

    public decimal? UsdPerArticle { get; init; }

    /// <summary>For each key of the HTTP interface, for all calls without one, and for the uploads. What is over it waits.</summary>
    public long? TokensPerCaller { get; init; }

    public decimal? UsdPerCaller { get; init; }
}
