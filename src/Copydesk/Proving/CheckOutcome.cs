namespace Copydesk.Proving;

/// <summary>How far a check held.</summary>
public enum CheckOutcome
{
    Passed,

    /// <summary>The source may say it, in words that could not be matched: the claim is at most partial.</summary>
    Doubted,

    /// <summary>The source says something else: the claim is unsupported.</summary>
    Failed,

    /// <summary>The claim has nothing for this check to look at, or is in another language, as the message then says.</summary>
    Skipped,
}
