using Copydesk.Http.Answers;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Endpoints;

/// <summary>Where the latest submission stands, since when and why.</summary>
internal sealed class GetArticle(StoryLookup lookup) : IEndpointHandler
{
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct) =>
        Document.Of(ArticleStatus.Of(await lookup.StoryAsync(request, ct)));
}
