using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Answers;

/// <summary>Where the latest submission of a story stands.</summary>
/// <param name="Since">When it came into this state.</param>
/// <param name="Reason">Why it waits, or is held, rejected or failed.</param>
/// <param name="ReasonCode">Stable code beside the reason.</param>
/// <param name="Revision">The revision that readers see; it stays while a correction is worked on or refused.</param>
/// <param name="Links">Absolute paths by what they lead to.</param>
internal sealed record ArticleStatus(
    string Id,
    StoryState State,
    DateTimeOffset Since,
    string? Reason,
    string? ReasonCode,
    int? Revision,
    ArticleLinks Links)
{
    /// <summary>Work under way is worth asking for again soon.</summary>
    public static Document Answer(Story story, int status = StatusCodes.Status200OK)
    {
        Document answer = Document.Of(Of(story), status);
        return story.IsAtEnd ? answer : answer.With(HeaderNames.RetryAfter, "1");
    }

    private static ArticleStatus Of(Story story) => new(
        story.Id, story.State, story.Since, story.Reason, story.ReasonCode, story.Current, ArticleLinks.Of(story.Id, story.Current));
}
