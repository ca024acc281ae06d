using Copydesk.Http.Answers;
using Copydesk.Http.Queries;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Endpoints;

/// <summary>A page of the index of all stories, or of a feed, newest first.</summary>
internal sealed class ListStories(IStoryIndex index, IFeedIndex feeds) : IEndpointHandler
{
    private readonly SharedReads<StoryQuery, Document> _pages = new(query => ReadAsync(query, index, feeds));

    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        Document page = await _pages.ReadAsync(StoryQuery.Read(request.Query), ct);
        return await Freshness.OfBytes(page.Content, CachePolicy.Revalidate).AnswerAsync(request, () => Task.FromResult(page));
    }

    private static async Task<Document> ReadAsync(StoryQuery query, IStoryIndex index, IFeedIndex feeds)
    {
        (StoryListItem Item, StoryCursor Place)[] found = [.. await TakeAsync(query, query.Limit + 1, index, feeds)];
        var page = found.Take(query.Limit).ToArray();
        string? next = found.Length > page.Length ? query.Address(page[^1].Place) : null;
        Document list = Document.Of(new StoryList([.. page.Select(story => story.Item)], new PageLinks(query.Address(query.After), next)));
        return next is null ? list : list.With(HeaderNames.Link, $"<{next}>; rel=\"next\"");
    }

    private static async Task<IEnumerable<(StoryListItem, StoryCursor)>> TakeAsync(StoryQuery query, int count, IStoryIndex index, IFeedIndex feeds)
    {
        if (query.Feed is { } feed)
            return (await feeds.TakeAsync(feed, query.After?.Number, count, CancellationToken.None)).Select(found => (StoryListItem.Of(found.Entry), StoryCursor.Of(found)));
        return (await index.TakeAsync(query.State, query.After?.Place, count, CancellationToken.None)).Select(found => (StoryListItem.Of(found), StoryCursor.Of(found)));
    }
}
