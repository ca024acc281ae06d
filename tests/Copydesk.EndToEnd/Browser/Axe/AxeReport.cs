namespace Copydesk.EndToEnd.Browser.Axe;

/// <summary>What axe-core says of a page.</summary>
/// <param name="Passes">Rules that apply and hold.</param>
/// <param name="Incomplete">What a person has to judge.</param>
internal sealed record AxeReport(int Passes, IReadOnlyList<string> Violations, IReadOnlyList<string> Incomplete);
