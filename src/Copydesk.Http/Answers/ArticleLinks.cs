using Copydesk.Storing;

namespace Copydesk.Http.Answers;

/// <summary>Absolute paths; those to the story are absent while it has no revision.</summary>
internal sealed record ArticleLinks(string Self, string? Story, string? Text, string? Revision)
{
    public static ArticleLinks Of(Story story) => story.Current is { } number
        ? new(ApiPaths.Article(story.Id), ApiPaths.Story(story.Id), ApiPaths.StoryText(story.Id), ApiPaths.Revision(story.Id, number))
        : new(ApiPaths.Article(story.Id), null, null, null);
}
