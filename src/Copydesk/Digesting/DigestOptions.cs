using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Copydesk.Digesting;

/// <summary>How long a digest is (section <c>Copydesk:Digest</c>, or per call).</summary>
public sealed record DigestOptions
{
    public const string Section = "Copydesk:Digest";

    public DigestLength Length { get; init; } = DigestLength.Medium;

    /// <summary>Summary sentences; null lets <see cref="Length"/> decide (2, 3 or 6).</summary>
    [Range(1, 20)]
    public int? Sentences { get; init; }

    /// <summary>At most so many key facts.</summary>
    [Range(0, 100)]
    public int MaxFacts { get; init; } = 40;

    /// <summary>
    /// ISO 639-1 code that a model writes in, one of those whose figures and dates are read; null is the article's own language. The extractive engine has
    /// the article's words only.
    /// </summary>
    [RegularExpression("^(de|en|es|fr|ru|zh)$", ErrorMessage = Section + ":Language must be de, en, es, fr, ru or zh; leave it out to write in each article's own.")]
    public string? Language { get; init; }

    /// <summary>Whom a model writes for and how, in a few words: "readers of a trade magazine; short, no jargon".</summary>
    [StringLength(200)]
    public string? Audience { get; init; }

    /// <summary>The house's rules of style, as it would tell a new editor.</summary>
    [StringLength(2_000)]
    public string? HouseRules { get; init; }

    /// <summary>Whose budget pays for a model; it changes nothing in the digest.</summary>
    [JsonIgnore]
    public string? Caller { get; init; }

    public int SentenceCount => Sentences ?? Length switch
    {
        DigestLength.Short => 2,
        DigestLength.Long => 6,
        _ => 3,
    };
}
