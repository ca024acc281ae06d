namespace Copydesk.Digesting;

/// <summary>What an engine says of an article: untrusted until each claim is proven.</summary>
/// <param name="Headline">The article's title, or one made from its lead.</param>
public sealed record Digest(
    Claim Headline,
    IReadOnlyList<Claim> Summary,
    IReadOnlyList<KeyFact> KeyFacts,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<TimelineEntry> Timeline,
    EngineUsage Usage)
{
    /// <summary>ISO 639-1 code of another language than the article's, in which this is written; null when it is the article's own.</summary>
    public string? Language { get; init; }

    /// <summary>When the model answered; null when it is made now.</summary>
    public DateTimeOffset? MadeAt { get; init; }

    /// <summary>Null when the engine that was asked made it.</summary>
    public StandIn? StandIn { get; init; }
}
