using System.Globalization;
using Copydesk.Http.Answers;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Endpoints;

/// <summary>Where the latest submission stands, since when and why.</summary>
internal sealed class GetArticle(StoryLookup lookup) : IEndpointHandler
{
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        Story story = await lookup.StoryAsync(request, ct);
        var tag = new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"v{story.Version}\""), isWeak: true);
        return await new Freshness(tag, CachePolicy.Revalidate).AnswerAsync(request, () => Task.FromResult(ArticleStatus.Answer(story)));
    }
}
