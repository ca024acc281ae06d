using System.Diagnostics;
using System.Globalization;
using Copydesk.Digesting.Chat;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Answers;

/// <summary>Errors as problem+json; never cached.</summary>
internal static class ProblemAnswer
{
    public static Document For(CopydeskException error) => Document.Of(ProblemTable.Of(error.Code, error.Message, error.Field));

    public static Document For(ChatEngineException error)
    {
        Document problem = Document.Of(ProblemTable.Of(error.Code, error.Message));
        return error.RetryAfter is { } pause
            ? problem.With(HeaderNames.RetryAfter, Math.Ceiling(pause.TotalSeconds).ToString(CultureInfo.InvariantCulture))
            : problem;
    }

    /// <summary>The server itself refused the bytes; its words tell of the connection, not of us.</summary>
    public static Document For(BadHttpRequestException error) => Document.Of(error.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => ProblemTable.Of("body-too-large", "The body is larger than the server takes."),
        StatusCodes.Status408RequestTimeout => ProblemTable.Of("request-timeout", "The body came too slowly and was given up. Send it again."),
        _ => ProblemTable.Of("bad-request", "The request could not be read to its end."),
    });

    /// <summary>Says nothing of what failed but how to find it in the log.</summary>
    public static Document ForFailure(HttpContext context) => Document.Of(ProblemTable.Of(
        "internal-error", "The request was right, but answering it failed. Try again; if it stays so, look for the trace id in the log.",
        traceId: Activity.Current?.Id ?? context.TraceIdentifier));
}
