using System.Text.Json.Serialization;
using Copydesk.Digesting;
using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>
/// A digest after the proof gate: what it holds is proven, what is not is in <see cref="Dropped"/>.
/// This record is the digest JSON (<c>digest.schema.json</c>); <see cref="StoryId"/> and <see cref="Revision"/>
/// are null when nothing was stored.
/// </summary>
public sealed record ProvenDigest(
    string Language,
    string Headline,
    IReadOnlyList<ProvenClaim> Summary,
    IReadOnlyList<ProvenFact> KeyFacts,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<ProvenTimelineEntry> Timeline,
    IReadOnlyList<Reference> References,
    IReadOnlyList<DeskNote> DeskNotes,
    IReadOnlyList<IntakeNote> IntakeNotes,
    IReadOnlyList<DroppedClaim> Dropped,
    DigestedArticle Article,
    Provenance Provenance)
{
    public const string CurrentSchemaVersion = "1.0";

    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    public string? StoryId { get; init; }

    public int? Revision { get; init; }

    /// <summary>Of the article, and so of evidence, timeline and desk notes; <see cref="Language"/> is the digest's own.</summary>
    [JsonIgnore]
    public string SourceLanguage => Article.Language ?? Language;

    /// <summary>Sentences and facts that are proven.</summary>
    [JsonIgnore]
    public int ClaimCount => Summary.Count + KeyFacts.Count;
}
