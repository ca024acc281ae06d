namespace Copydesk.Storing;

/// <summary>One message of the queue <c>digest-requests</c>: digest what lies at the source for this story.</summary>
public sealed record DigestRequest(string StoryId, SourceReference Source);
