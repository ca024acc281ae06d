namespace Copydesk.Http.Answers;

/// <summary>Absolute paths; those to the story are absent while it has no revision that readers see.</summary>
internal sealed record ArticleLinks(string Self, string? Story, string? Text, string? Revision)
{
    public static ArticleLinks Of(string storyId, int? revision) => revision is { } number
        ? new(ApiPaths.Article(storyId), ApiPaths.Story(storyId), ApiPaths.StoryText(storyId), ApiPaths.Revision(storyId, number))
        : new(ApiPaths.Article(storyId), null, null, null);
}
