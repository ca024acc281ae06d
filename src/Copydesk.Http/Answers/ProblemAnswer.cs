using System.Diagnostics;
using Copydesk.Digesting.Chat;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Answers;

/// <summary>Writes problem+json; never cached.</summary>
internal sealed class ProblemAnswer(Problem problem) : IResult
{
    public static ProblemAnswer For(CopydeskException error) => new(ProblemTable.Of(error.Code, error.Message, error.Field));

    public static ProblemAnswer For(ChatEngineException error) => new(ProblemTable.Of(error.Code, error.Message));

    /// <summary>The server itself refused the bytes; its words tell of the connection, not of us.</summary>
    public static ProblemAnswer For(BadHttpRequestException error) => new(error.StatusCode == StatusCodes.Status413PayloadTooLarge
        ? ProblemTable.Of("body-too-large", "The body is larger than the server takes.")
        : ProblemTable.Of("bad-request", "The request could not be read to its end.") with { Status = error.StatusCode });

    /// <summary>Says nothing of what failed but how to find it in the log.</summary>
    public static ProblemAnswer ForFailure(HttpContext context) => new(ProblemTable.Of(
        "internal-error", "The request was right, but answering it failed. Try again; if it stays so, look for the trace id in the log.",
        traceId: Activity.Current?.Id ?? context.TraceIdentifier));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        byte[] body = AnswerJson.Write(problem);
        httpContext.Response.StatusCode = problem.Status;
        httpContext.Response.Headers.CacheControl = CachePolicy.Never;
        return Body.WriteAsync(httpContext, body, "application/problem+json");
    }
}
