namespace Copydesk.Storing;

/// <summary>One message of the queue <c>digest-requests</c>: digest what lies at the source for this story.</summary>
public sealed record DigestRequest(string StoryId, SourceReference Source)
{
    public const string Queue = "digest-requests";

    /// <summary>How often the story has waited for its model or its budget.</summary>
    public int Waits { get; init; }

    /// <summary>When it first had to; null when it has not.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    /// <summary>The span that sent it, as W3C Trace Context has it; null when nothing traced it.</summary>
    public string? TraceParent { get; init; }
}
