namespace Copydesk.Proving;

/// <summary>What becomes of a digest after proof.</summary>
/// <param name="HoldReason">Why a person must look at it first, in words that are safe to show; null when it may be published.</param>
public sealed record Decision(string? HoldReason)
{
    public static Decision Publish { get; } = new((string?)null);
}
