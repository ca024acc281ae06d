namespace Copydesk.Proving;

/// <summary>Skipped means that the claim has nothing for this check to look at.</summary>
public enum CheckOutcome
{
    Passed,
    Failed,
    Skipped,
}
