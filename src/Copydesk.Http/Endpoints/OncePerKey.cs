using Copydesk.Http.Answers;
using Copydesk.Http.Queries;
using Copydesk.Storing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Endpoints;

/// <summary>
/// A call with an <c>Idempotency-Key</c> is answered once: who sends the same again gets the same answer, whichever process it
/// reaches. What failed on our side is not kept, so that a repetition may succeed.
/// </summary>
internal sealed class OncePerKey(IAnswerStore answers, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    public const string ReplayedHeader = "Idempotency-Replayed";

    /// <summary>
    /// Work on an answer is ended after this long, as <c>functionTimeout</c> of <c>host.json</c> would end it: whoever took a key longer
    /// ago has died.
    /// </summary>
    public static readonly TimeSpan LongestCall = TimeSpan.FromMinutes(10);

    /// <param name="fingerprint">Of all that the answer depends on.</param>
    /// <param name="answer">With a key it is not cancelled when the caller hangs up: that is when the call is repeated.</param>
    /// <exception cref="CopydeskException">The key stands for another request, or for one that is not answered yet.</exception>
    public async Task<IResult> RunAsync(
        HttpRequest request, ApiEndpoint endpoint, string fingerprint, Func<CancellationToken, Task<Document>> answer, CancellationToken ct)
    {
        if (IdempotencyKey.Read(request, endpoint) is not { } key) return await answer(ct);
        while (true)
        {
            Versioned<KeptAnswer>? known = await answers.FindAsync(key, ct);
            if (known is not null && IsInForce(known.Value)) return Replay(request, known.Value, fingerprint);

            var claim = new KeptAnswer(fingerprint, clock.GetUtcNow(), Given: null);
            if (await answers.TrySaveAsync(key, claim, known?.ETag, ct) is { } version)
                return await AnswerAsync(key, new Versioned<KeptAnswer>(claim, version), answer);
        }
    }

    private bool IsInForce(KeptAnswer known) => clock.GetUtcNow() - known.At < (known.Given is null ? LongestCall : KeptAnswer.Lifetime);

    private static Document Replay(HttpRequest request, KeptAnswer known, string fingerprint)
    {
        if (known.Fingerprint != fingerprint)
            throw new CopydeskException("idempotency-key-reused", "This key came with another request within 24 hours; take a new key for a new request.") { Field = IdempotencyKey.Header };
        if (known.Given is { } given)
            return new Document(given.Content, given.ContentType, given.Status) { Headers = given.Headers }.With(ReplayedHeader, "true");

        request.HttpContext.Response.Headers.RetryAfter = "1";
        throw new CopydeskException("request-in-flight", "The first request with this key is not answered yet; ask again in a moment.") { Field = IdempotencyKey.Header };
    }

    private async Task<IResult> AnswerAsync(string key, Versioned<KeptAnswer> claim, Func<CancellationToken, Task<Document>> answer)
    {
        using var limit = new CancellationTokenSource(LongestCall, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, lifetime.ApplicationStopping);
        bool isKept = false;
        try
        {
            Document given = await ProblemsToo(() => answer(end.Token));
            isKept = IsFinal(given.Status) && await answers.TrySaveAsync(
                key, claim.Value with { Given = new GivenAnswer(given.Status, given.ContentType, given.Headers, given.Content) }, claim.ETag, CancellationToken.None) is not null;
            return given;
        }
        finally
        {
            if (!isKept) await answers.DeleteAsync(key, claim.ETag, CancellationToken.None);
        }
    }

    private static bool IsFinal(int status) => status is < StatusCodes.Status500InternalServerError and not StatusCodes.Status429TooManyRequests;

    private static async Task<Document> ProblemsToo(Func<Task<Document>> answer)
    {
        try
        {
            return await answer();
        }
        catch (CopydeskException error)
        {
            return ProblemAnswer.For(error);
        }
    }
}
