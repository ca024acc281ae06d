using System.Globalization;
using Copydesk.Intake;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Endpoints;

/// <summary>Finds what a route names, or says what is missing.</summary>
internal sealed class StoryLookup(IStoryStore stories)
{
    private readonly SharedReads<string, Versioned<Story>?> _stories = new(id => stories.FindAsync(id, CancellationToken.None));

    /// <exception cref="CopydeskException">No story has the route's <c>id</c>.</exception>
    public async Task<Story> StoryAsync(HttpRequest request, CancellationToken ct)
    {
        bool valid = StoryId.TryParse(request.RouteValues["id"] as string, out StoryId id);
        Versioned<Story>? story = valid ? await _stories.ReadAsync(id.Value, ct) : null;
        return story?.Value ?? throw new CopydeskException(
            "no-such-story", "No story has this id; ids are 26 characters, as POST /api/articles answers them.") { Field = "id" };
    }

    /// <summary>The story with the revision that readers see.</summary>
    /// <exception cref="CopydeskException">There is no such story, or nothing of it is to be seen.</exception>
    public async Task<(Story Story, RevisionEntry Revision)> PublishedAsync(HttpRequest request, CancellationToken ct)
    {
        Story story = await StoryAsync(request, ct);
        return (story, CurrentOf(story));
    }

    /// <summary>The story with any of its revisions, held ones too.</summary>
    /// <exception cref="CopydeskException">The story has no revision with the route's number <c>n</c>.</exception>
    public async Task<(Story Story, RevisionEntry Revision)> RevisionAsync(HttpRequest request, CancellationToken ct)
    {
        Story story = await StoryAsync(request, ct);
        RefuseRetracted(story);
        if (story.Revisions.Count == 0) throw NotPublished(story);
        bool valid = int.TryParse(request.RouteValues["n"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out int n);
        return valid && n >= 1 && n <= story.Revisions.Count
            ? (story, story.Revisions[n - 1])
            : throw new CopydeskException("no-such-revision", $"The story has the revisions 1 to {story.Revisions.Count}.") { Field = "n" };
    }

    private static RevisionEntry CurrentOf(Story story)
    {
        RefuseRetracted(story);
        return story.CurrentRevision ?? throw NotPublished(story);
    }

    private static void RefuseRetracted(Story story)
    {
        if (story.State == StoryState.Retracted) throw new CopydeskException("retracted", "The story was retracted.");
    }

    private static CopydeskException NotPublished(Story story) => new("not-published", story.Reason is { } reason
        ? $"Nothing of the story is published; it is {story.State.ToString().ToLowerInvariant()}: {reason}"
        : $"Nothing of the story is published yet; {ApiPaths.Article(story.Id)} tells its state.");
}
