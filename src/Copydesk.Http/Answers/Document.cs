using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Answers;

/// <summary>A body with its headers.</summary>
internal sealed record Document(ReadOnlyMemory<byte> Content, string ContentType, int Status = StatusCodes.Status200OK) : IResult
{
    public const string Json = "application/json; charset=utf-8";
    public const string Text = "text/plain; charset=utf-8";

    /// <summary>Null for what no cache may keep.</summary>
    public Freshness? Freshness { get; init; }

    /// <summary>Beside those that every answer has, for example <c>Location</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <param name="answer">One of the types of <see cref="HttpJsonContext"/>.</param>
    public static Document Of<T>(T answer, int status = StatusCodes.Status200OK) => new(AnswerJson.Write(answer), Json, status);

    public static Document Of(Problem problem) => new(AnswerJson.Write(problem), "application/problem+json", problem.Status);

    public Document With(string header, string value) =>
        this with { Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase) { [header] = value } };

    public Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.StatusCode = Status;
        if (Freshness is null) response.Headers.CacheControl = CachePolicy.Never;
        else Freshness.Write(response);
        foreach ((string header, string value) in Headers) response.Headers[header] = value;
        return Body.WriteAsync(httpContext, Content, ContentType);
    }
}
