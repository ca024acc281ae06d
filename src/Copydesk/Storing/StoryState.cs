namespace Copydesk.Storing;

/// <summary>Where the latest submission of a story stands.</summary>
public enum StoryState
{
    Received,
    Digesting,

    /// <summary>For a budget, a model or a retry.</summary>
    Waiting,

    /// <summary>For a person.</summary>
    Held,

    /// <summary>Under embargo.</summary>
    Scheduled,
    Published,
    Retracted,

    /// <summary>Bad input or policy.</summary>
    Rejected,

    /// <summary>Given up after repeated failures of ours, when a sweep or another submission asks again, or for a reason that only another submission mends.</summary>
    Failed,
}
