using Copydesk.Storing;

namespace Copydesk.Publishing;

/// <summary>Brings the public site up to a story's current revision; doing it again changes nothing.</summary>
public sealed class SitePublisher(IStoryStore stories, IFeedIndex feeds, ISiteStore site)
{
    /// <returns>The story with <see cref="Story.PublishedEdition"/> caught up; unchanged when it has nothing to show.</returns>
    public Task<Story> PublishAsync(Story story, CancellationToken ct)
    {
        _ = (stories, feeds, site);
        throw new NotSupportedException();
    }
}
