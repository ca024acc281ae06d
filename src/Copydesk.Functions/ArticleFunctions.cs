using Copydesk.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>Bodies come in here. A key is needed: whoever may write may spend.</summary>
public sealed class ArticleFunctions(CopydeskApi api)
{
    [Function(nameof(PostSummary))]
    public Task<IResult> PostSummary(
        [HttpTrigger(CallerLevel.Writing, "post", Route = "summaries")] HttpRequest request, CancellationToken ct) =>
        api.AnswerAsync(EndpointTable.PostSummary, request, ct);

    [Function(nameof(PostArticle))]
    public Task<IResult> PostArticle(
        [HttpTrigger(CallerLevel.Writing, "post", Route = "articles")] HttpRequest request, CancellationToken ct) =>
        api.AnswerAsync(EndpointTable.PostArticle, request, ct);

    [Function(nameof(GetArticle))]
    public Task<IResult> GetArticle(
        [HttpTrigger(CallerLevel.Reading, "get", "head", Route = "articles/{id}")] HttpRequest request, CancellationToken ct) =>
        api.AnswerAsync(EndpointTable.GetArticle, request, ct);
}
