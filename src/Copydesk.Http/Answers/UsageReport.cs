namespace Copydesk.Http.Answers;

/// <summary>What a model was spent on in a day, estimates of calls under way included.</summary>
/// <param name="Day">In UTC.</param>
/// <param name="EndsAt">When its budgets begin anew.</param>
/// <param name="Model">Null for an engine without one.</param>
/// <param name="Callers">By name; one without a call that day is not among them.</param>
internal sealed record UsageReport(DateOnly Day, DateTimeOffset EndsAt, string Engine, string? Model, UsageEntry Total, IReadOnlyList<UsageEntry> Callers);

/// <param name="Caller">Null for all together.</param>
/// <param name="Usd">By the prices in the settings.</param>
/// <param name="TokensCap">Null where there is none.</param>
internal sealed record UsageEntry(string? Caller, int Calls, long Tokens, decimal Usd, long? TokensCap, decimal? UsdCap);
