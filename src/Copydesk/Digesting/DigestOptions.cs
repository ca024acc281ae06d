using System.ComponentModel.DataAnnotations;

namespace Copydesk.Digesting;

/// <summary>How long a digest is (section <c>Copydesk:Digest</c>, or per call).</summary>
public sealed record DigestOptions
{
    public DigestLength Length { get; init; } = DigestLength.Medium;

    /// <summary>Summary sentences; null lets <see cref="Length"/> decide (2, 3 or 6).</summary>
    [Range(1, 20)]
    public int? Sentences { get; init; }

    /// <summary>At most so many key facts.</summary>
    [Range(0, 100)]
    public int MaxFacts { get; init; } = 40;

    public int SentenceCount => Sentences ?? Length switch
    {
        DigestLength.Short => 2,
        DigestLength.Long => 6,
        _ => 3,
    };
}
