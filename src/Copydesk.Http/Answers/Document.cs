using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Answers;

/// <summary>A body with its headers.</summary>
internal sealed record Document(ReadOnlyMemory<byte> Content, string ContentType, int Status = StatusCodes.Status200OK) : IResult
{
    public const string Json = "application/json; charset=utf-8";
    public const string Text = "text/plain; charset=utf-8";

    public EntityTagHeaderValue? ETag { get; init; }

    /// <summary>See <see cref="CachePolicy"/>.</summary>
    public string CacheControl { get; init; } = CachePolicy.Never;

    public static Document Of(ArticleStatus status, int code = StatusCodes.Status200OK) =>
        new(AnswerJson.Write(status), Json, code);

    public static Document Of(HealthReport report, int code) =>
        new(AnswerJson.Write(report), Json, code);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.StatusCode = Status;
        response.Headers.CacheControl = CacheControl;
        if (ETag is { } tag) response.Headers.ETag = tag.ToString();
        return Body.WriteAsync(httpContext, Content, ContentType);
    }
}
