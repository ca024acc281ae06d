using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Answers;

/// <summary>Status and title by error code; the stable <c>type</c> is made here and nowhere else.</summary>
internal static class ProblemTable
{
    private const string TypePrefix = "urn:copydesk:problem:";

    private static readonly Dictionary<string, (int Status, string Title)> Known = new(StringComparer.Ordinal)
    {
        ["empty-body"] = (StatusCodes.Status400BadRequest, "The body is empty"),
        ["bad-request"] = (StatusCodes.Status400BadRequest, "The request is not valid HTTP"),
        ["invalid-json"] = (StatusCodes.Status400BadRequest, "The body is not valid JSON"),
        ["unknown-field"] = (StatusCodes.Status400BadRequest, "The body has a field that is not known"),
        ["duplicate-field"] = (StatusCodes.Status400BadRequest, "The body has a field twice"),
        ["wrong-type"] = (StatusCodes.Status400BadRequest, "A field has the wrong type"),
        ["invalid-field"] = (StatusCodes.Status400BadRequest, "A field has a value that is not allowed"),
        ["missing-content"] = (StatusCodes.Status400BadRequest, "The body has no article"),
        ["ambiguous-content"] = (StatusCodes.Status400BadRequest, "The body has more than one article"),
        ["metadata-too-long"] = (StatusCodes.Status400BadRequest, "What is said of the article is too long"),
        ["invalid-option"] = (StatusCodes.Status400BadRequest, "An option has a value that is not allowed"),
        ["foreign-host"] = (StatusCodes.Status403Forbidden, "The host is foreign"),
        ["foreign-origin"] = (StatusCodes.Status403Forbidden, "The origin is foreign"),
        ["no-such-route"] = (StatusCodes.Status404NotFound, "There is nothing here"),
        ["no-such-story"] = (StatusCodes.Status404NotFound, "There is no such story"),
        ["no-such-revision"] = (StatusCodes.Status404NotFound, "There is no such revision"),
        ["not-published"] = (StatusCodes.Status404NotFound, "The story is not published yet"),
        ["request-timeout"] = (StatusCodes.Status408RequestTimeout, "The body did not come in time"),
        ["method-not-allowed"] = (StatusCodes.Status405MethodNotAllowed, "The method is not allowed here"),
        ["not-acceptable"] = (StatusCodes.Status406NotAcceptable, "There is no such representation"),
        ["request-in-flight"] = (StatusCodes.Status409Conflict, "The request is being answered"),
        ["retracted"] = (StatusCodes.Status410Gone, "The story was retracted"),
        ["body-too-large"] = (StatusCodes.Status413PayloadTooLarge, "The body is too large"),
        ["article-too-long"] = (StatusCodes.Status413PayloadTooLarge, "The article is too long"),
        ["article-too-long-for-model"] = (StatusCodes.Status413PayloadTooLarge, "The article is too long for the model"),
        ["unsupported-media-type"] = (StatusCodes.Status415UnsupportedMediaType, "The media type is not supported"),
        ["unsupported-charset"] = (StatusCodes.Status415UnsupportedMediaType, "The charset is not supported"),
        ["unsupported-content-encoding"] = (StatusCodes.Status415UnsupportedMediaType, "The content encoding is not supported"),
        ["empty-article"] = (StatusCodes.Status422UnprocessableEntity, "There is no article in the body"),
        ["idempotency-key-reused"] = (StatusCodes.Status422UnprocessableEntity, "The idempotency key stands for another request"),
        ["too-many-requests"] = (StatusCodes.Status429TooManyRequests, "Too many requests at once"),
        ["url-not-supported"] = (StatusCodes.Status422UnprocessableEntity, "Addresses are not fetched"),
        ["internal-error"] = (StatusCodes.Status500InternalServerError, "Something failed on our side"),
        ["model-answer-cut"] = (StatusCodes.Status502BadGateway, "The model's answer was cut off"),
        ["model-answer-empty"] = (StatusCodes.Status502BadGateway, "The model's answer is empty"),
        ["model-answer-filtered"] = (StatusCodes.Status502BadGateway, "The model's answer was filtered"),
        ["model-answer-language"] = (StatusCodes.Status502BadGateway, "The model's answer is in another language"),
        ["model-article-filtered"] = (StatusCodes.Status422UnprocessableEntity, "The provider filtered the article"),
        ["model-busy"] = (StatusCodes.Status503ServiceUnavailable, "The model takes no more requests for now"),
        ["model-refused-request"] = (StatusCodes.Status502BadGateway, "The model's server does not take the request"),
        ["model-unknown"] = (StatusCodes.Status502BadGateway, "The model's server knows no such model"),
        ["model-answer-unusable"] = (StatusCodes.Status502BadGateway, "The model's answer can't be used"),
        ["model-refused"] = (StatusCodes.Status502BadGateway, "The model refused to digest"),
        ["model-refused-credentials"] = (StatusCodes.Status502BadGateway, "The model's server refuses our credentials"),
        ["model-unavailable"] = (StatusCodes.Status502BadGateway, "The model is not available"),
        ["model-timeout"] = (StatusCodes.Status504GatewayTimeout, "The model did not answer in time"),
    };

    /// <summary>By status, then by name; the detail is empty.</summary>
    public static IReadOnlyList<Problem> All { get; } = [.. Known.Keys.Select(code => Of(code, "")).OrderBy(p => p.Status).ThenBy(p => p.Type, StringComparer.Ordinal)];

    /// <summary>A code of the core that is not listed is the article's fault: 422.</summary>
    public static Problem Of(string code, string detail, string? field = null, string? traceId = null)
    {
        (int status, string title) = Known.GetValueOrDefault(code, (StatusCodes.Status422UnprocessableEntity, "The article was refused"));
        return new Problem(TypePrefix + code, title, status, detail, field, traceId);
    }
}
