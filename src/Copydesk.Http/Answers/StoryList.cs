namespace Copydesk.Http.Answers;

/// <summary>A page of the index, newest first.</summary>
internal sealed record StoryList(IReadOnlyList<StoryListItem> Items, PageLinks Links);

/// <param name="Next">Absent on the last page.</param>
internal sealed record PageLinks(string Self, string? Next);
