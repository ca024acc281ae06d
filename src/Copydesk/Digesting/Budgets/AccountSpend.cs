namespace Copydesk.Digesting.Budgets;

/// <summary>What an account has spent, estimates of calls under way included.</summary>
public sealed record AccountSpend(string Account, Spend Spent);
