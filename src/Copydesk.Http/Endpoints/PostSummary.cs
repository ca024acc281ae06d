using Copydesk.Digesting;
using Copydesk.Http.Answers;
using Copydesk.Http.Bodies;
using Copydesk.Intake;
using Copydesk.Proving;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Copydesk.Http.Endpoints;

/// <summary>A digest of this body, now; nothing is stored.</summary>
internal sealed class PostSummary(ArticleDigester digester, SubmissionBody body, IOptions<DigestOptions> configured) : IEndpointHandler
{
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        DigestOptions how = DigestQuery.Read(request.Query, configured.Value);
        Submission submission = await body.ReadAsync(request, ct);
        ProvenDigest digest = await digester.DigestAsync(submission, how, ct);
        return new Document(CopydeskJson.Write(digest), Document.Json);
    }
}
