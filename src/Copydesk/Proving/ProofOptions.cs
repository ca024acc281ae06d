namespace Copydesk.Proving;

/// <summary>What becomes of claims by their status, and of a story that loses too many (section <c>Copydesk:Proof</c>).</summary>
public sealed record ProofOptions
{
    public const string Section = "Copydesk:Proof";

    public ClaimAction Verbatim { get; init; } = ClaimAction.Publish;

    public ClaimAction Supported { get; init; } = ClaimAction.Publish;

    /// <summary>Everything but <see cref="ClaimAction.Publish"/>.</summary>
    public ClaimAction Partial { get; init; } = ClaimAction.RepairThenDrop;

    /// <summary>Everything but <see cref="ClaimAction.Publish"/>.</summary>
    public ClaimAction Unsupported { get; init; } = ClaimAction.RepairThenDrop;

    /// <summary>How often failing claims go back to the engine: 0, 1 or 2 times.</summary>
    public int MaxRepairs { get; init; } = 2;

    /// <summary>A story that loses more than this share of its summary sentences and facts is held for a person; 0 to 1.</summary>
    public double MostLost { get; init; } = 0.5;

    public ClaimAction ActionFor(ProofStatus status) => status switch
    {
        ProofStatus.Verbatim => Verbatim,
        ProofStatus.Supported => Supported,
        ProofStatus.Partial => Partial,
        _ => Unsupported,
    };
}
