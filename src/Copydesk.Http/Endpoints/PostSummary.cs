using Copydesk.Digesting;
using Copydesk.Http.Answers;
using Copydesk.Http.Bodies;
using Copydesk.Http.Queries;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Copydesk.Http.Endpoints;

/// <summary>A digest of this body, now; nothing is stored but, for a caller who sends an <c>Idempotency-Key</c>, the answer for a day.</summary>
internal sealed class PostSummary(
    ArticleDigester digester, SubmissionBody body, SummaryTurns turns, OncePerKey once, IOptions<DigestOptions> configured) : IEndpointHandler
{
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        DigestOptions how = DigestQuery.Read(request.Query, configured.Value);
        DigestFormat format = AcceptHeader.FormatOf(request);
        ReceivedBody received = await body.ReadAsync(request, ct);
        return await once.RunAsync(
            request, EndpointTable.PostSummary, $"{received.Fingerprint} {how.Length} {how.Sentences} {format}", AnswerAsync, ct);

        async Task<Document> AnswerAsync(CancellationToken work)
        {
            using IDisposable turn = await turns.TakeAsync(request.HttpContext.Response, work);
            return DigestDocument.Of(await digester.DigestAsync(received.Submission, how, work), format);
        }
    }
}
