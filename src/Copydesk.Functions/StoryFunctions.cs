using Copydesk.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>
/// Stories as they are stored. A key is needed: the whole text of a source is among them, which may not be ours to publish.
/// What is public lies on the site.
/// </summary>
public sealed class StoryFunctions(CopydeskApi api)
{
    [Function(nameof(ListStories))]
    public Task<IResult> ListStories(
        [HttpTrigger(CallerLevel.Reading, "get", "head", Route = "stories")] HttpRequest request, CancellationToken ct) =>
        api.AnswerAsync(EndpointTable.ListStories, request, ct);

    [Function(nameof(GetStory))]
    public Task<IResult> GetStory(
        [HttpTrigger(CallerLevel.Reading, "get", "head", Route = "stories/{id}")] HttpRequest request, CancellationToken ct) =>
        api.AnswerAsync(EndpointTable.GetStory, request, ct);

    [Function(nameof(GetStoryText))]
    public Task<IResult> GetStoryText(
        [HttpTrigger(CallerLevel.Reading, "get", "head", Route = "stories/{id}/text")] HttpRequest request, CancellationToken ct) =>
        api.AnswerAsync(EndpointTable.GetStoryText, request, ct);

    [Function(nameof(GetRevision))]
    public Task<IResult> GetRevision(
        [HttpTrigger(CallerLevel.Reading, "get", "head", Route = "stories/{id}/revisions/{n}")] HttpRequest request, CancellationToken ct) =>
        api.AnswerAsync(EndpointTable.GetRevision, request, ct);
}
