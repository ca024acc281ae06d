using Copydesk.Http.Answers;
using Copydesk.Http.Queries;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Endpoints;

/// <summary>A page of the index of all stories, or of a feed, newest first.</summary>
internal sealed class ListStories(IStoryIndex index, IFeedIndex feeds) : IEndpointHandler
{
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        StoryQuery query = StoryQuery.Read(request.Query);
        (StoryListItem Item, StoryCursor Place)[] found = [.. await TakeAsync(query, query.Limit + 1, ct)];
        var page = found.Take(query.Limit).ToArray();
        string? next = found.Length > page.Length ? query.Address(page[^1].Place) : null;
        Document list = Document.Of(new StoryList([.. page.Select(story => story.Item)], new PageLinks(query.Address(query.After), next)));
        if (next is not null) list = list.With(HeaderNames.Link, $"<{next}>; rel=\"next\"");

        return await Freshness.OfBytes(list.Content, CachePolicy.Revalidate).AnswerAsync(request, () => Task.FromResult(list));
    }

    private async Task<IEnumerable<(StoryListItem, StoryCursor)>> TakeAsync(StoryQuery query, int count, CancellationToken ct)
    {
        if (query.Feed is { } feed)
            return (await feeds.TakeAsync(feed, query.After?.Number, count, ct)).Select(found => (StoryListItem.Of(found.Entry), StoryCursor.Of(found)));
        return (await index.TakeAsync(query.State, query.After?.Place, count, ct)).Select(found => (StoryListItem.Of(found), StoryCursor.Of(found)));
    }
}
