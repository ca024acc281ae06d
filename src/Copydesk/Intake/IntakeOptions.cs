using System.ComponentModel.DataAnnotations;

namespace Copydesk.Intake;

/// <summary>Limits on what is taken in (section <c>Copydesk:Intake</c>).</summary>
public sealed record IntakeOptions
{
    /// <summary>Largest body or upload, in bytes.</summary>
    [Range(1, 100_000_000)]
    public int MaxBytes { get; init; } = 10_000_000;

    /// <summary>Longest canonical text, in UTF-16 code units.</summary>
    [Range(1_000, 10_000_000)]
    public int MaxCharacters { get; init; } = 1_000_000;
}
