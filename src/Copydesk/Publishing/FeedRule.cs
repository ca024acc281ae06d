namespace Copydesk.Publishing;

/// <summary>A feed of the stories for which everything holds that is given here (section <c>Site:Feeds</c>).</summary>
public sealed record FeedRule
{
    /// <summary>Part of the feed's address; it never changes, since readers have subscribed to it.</summary>
    public string Name { get; init; } = "";

    /// <summary>For readers; the name when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>How the path of an upload begins, for example <c>sport/</c>.</summary>
    public string? Path { get; init; }

    /// <summary>ISO 639-1 code.</summary>
    public string? Language { get; init; }

    /// <summary>The name of a person, body or place in the article, in any case.</summary>
    public string? Entity { get; init; }

    /// <summary>A tag, category or keyword that the article has of its own, in any case.</summary>
    public string? Tag { get; init; }
}
