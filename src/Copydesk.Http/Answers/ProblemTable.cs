using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Answers;

/// <summary>Every problem by its code; the stable <c>type</c> is made here and nowhere else.</summary>
internal static class ProblemTable
{
    private const string TypePrefix = "urn:copydesk:problem:";

    private static readonly ProblemKind ArticleRefused = Kind("", StatusCodes.Status422UnprocessableEntity, "The article was refused", "");

    /// <summary>By status, then by code.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        Kind("ambiguous-content", StatusCodes.Status400BadRequest, "The body has more than one article", "Send one of `text`, `markdown` and `html`."),
        Kind("bad-request", StatusCodes.Status400BadRequest, "The request is not valid HTTP", "Send it again through a proper HTTP client; a proxy may have cut it."),
        Kind("duplicate-field", StatusCodes.Status400BadRequest, "The body has a field twice", "Keep the one that you mean."),
        Kind("empty-body", StatusCodes.Status400BadRequest, "The body is empty", "Send the article's bytes, or JSON with a field `text`; curl needs `--data-binary @FILE`."),
        Kind("invalid-field", StatusCodes.Status400BadRequest, "A field has a value that is not allowed", "The detail says what it may hold."),
        Kind("invalid-json", StatusCodes.Status400BadRequest, "The body is not valid JSON", "Mend the place that the detail names, or send the article itself as `text/plain`."),
        Kind("invalid-option", StatusCodes.Status400BadRequest, "An option has a value that is not allowed", "The detail names the parameter or header and what it may be."),
        Kind("metadata-too-long", StatusCodes.Status400BadRequest, "What is said of the article is too long", "Shorten id, title, byline, tags and address; together they take a few thousand characters."),
        Kind("missing-content", StatusCodes.Status400BadRequest, "The body has no article", "Add one of `text`, `markdown` and `html`."),
        Kind("unknown-field", StatusCodes.Status400BadRequest, "The body has a field that is not known", "The detail lists the fields; look for a typo."),
        Kind("wrong-type", StatusCodes.Status400BadRequest, "A field has the wrong type", "Each field is a string, and the body one object."),
        Kind("key-missing", StatusCodes.Status401Unauthorized, "A key is missing", "Send the header `Authorization: Bearer KEY`, with the key that whoever runs the desk set."),
        Kind("key-wrong", StatusCodes.Status401Unauthorized, "The key is wrong", "Ask whoever runs the desk for its key."),
        Kind("foreign-host", StatusCodes.Status403Forbidden, "The host is foreign", "Call the local shell as localhost or 127.0.0.1."),
        Kind("foreign-origin", StatusCodes.Status403Forbidden, "The origin is foreign", "Call the local shell from its own page or without a browser, or set `Copydesk:Access:Origins`."),
        Kind("key-reads-only", StatusCodes.Status403Forbidden, "The key is a reader's", "Send the writer's key, `Copydesk:Access:WriterKey`."),
        Kind("no-such-revision", StatusCodes.Status404NotFound, "There is no such revision", "The detail says which numbers there are."),
        Kind("no-such-route", StatusCodes.Status404NotFound, "There is nothing here", "This page lists the calls."),
        Kind("no-such-story", StatusCodes.Status404NotFound, "There is no such story", "Take the id from `POST /api/articles` or `GET /api/stories`."),
        Kind("not-published", StatusCodes.Status404NotFound, "The story is not published yet", "`GET /api/articles/{id}` tells its state, and why."),
        Kind("method-not-allowed", StatusCodes.Status405MethodNotAllowed, "The method is not allowed here", "Use one of those in the header `Allow`."),
        Kind("not-acceptable", StatusCodes.Status406NotAcceptable, "There is no such representation", "Take `application/json` or `text/markdown` in `Accept`, or leave it out."),
        Kind("request-timeout", StatusCodes.Status408RequestTimeout, "The body did not come in time", "Send it again, over a faster line."),
        Kind("request-in-flight", StatusCodes.Status409Conflict, "The request is being answered", "Send the same again after `Retry-After` seconds."),
        Kind("submission-gone", StatusCodes.Status409Conflict, "The submission was deleted before it was read", "Send it again."),
        Kind("retracted", StatusCodes.Status410Gone, "The story was retracted", "Take your copies of it down."),
        Kind("article-too-long", StatusCodes.Status413PayloadTooLarge, "The article is too long", "Send less, or raise `Copydesk:Intake:MaxCharacters`."),
        Kind("article-too-long-for-model", StatusCodes.Status413PayloadTooLarge, "The article is too long for the model", "Send less, or raise `Copydesk:Chat:MaxCharacters`."),
        Kind("body-too-large", StatusCodes.Status413PayloadTooLarge, "The body is too large", "Send less, or raise `Copydesk:Intake:MaxBytes`."),
        Kind("unsupported-charset", StatusCodes.Status415UnsupportedMediaType, "The charset is not supported", "Send UTF-8."),
        Kind("unsupported-content-encoding", StatusCodes.Status415UnsupportedMediaType, "The content encoding is not supported", "Send the body uncompressed."),
        Kind("unsupported-media-type", StatusCodes.Status415UnsupportedMediaType, "The media type is not supported", "Name the body's type in `Content-Type`, one of those in the header `Accept-Post`."),
        Kind("empty-article", StatusCodes.Status422UnprocessableEntity, "There is no article in the body", "See that the body holds running text."),
        Kind("idempotency-key-reused", StatusCodes.Status422UnprocessableEntity, "The idempotency key stands for another request", "Take a new key for a new request."),
        Kind("metadata-invalid", StatusCodes.Status422UnprocessableEntity, "What is said of the upload can't be read", "Set the blob's metadata again as the detail says, and upload it once more."),
        Kind("model-answer-filtered", StatusCodes.Status422UnprocessableEntity, "The model's answer was filtered", "Digest it with another model or with the engine `extractive`."),
        Kind("model-article-filtered", StatusCodes.Status422UnprocessableEntity, "The provider filtered the article", "Digest it with another model or with the engine `extractive`."),
        Kind("model-refused", StatusCodes.Status422UnprocessableEntity, "The model refused to digest", "Digest it with another model or with the engine `extractive`."),
        Kind("no-sentences", StatusCodes.Status422UnprocessableEntity, "The article has no sentences", "Send its full text, not headings or references alone."),
        Kind("not-text", StatusCodes.Status422UnprocessableEntity, "The body is not text", "Send text, Markdown or HTML in the charset that `Content-Type` names; other formats have to be converted first."),
        Kind("url-not-supported", StatusCodes.Status422UnprocessableEntity, "Addresses are not fetched", "Send the page itself in `html`, and its address in `sourceUrl`."),
        Kind("budget-article-spent", StatusCodes.Status429TooManyRequests, "This article's budget is spent", "Ask again tomorrow (UTC), or raise `Copydesk:Budget:TokensPerArticle` and `:UsdPerArticle`."),
        Kind("budget-caller-spent", StatusCodes.Status429TooManyRequests, "This caller's budget is spent", "Ask again tomorrow (UTC), or raise `Copydesk:Budget:TokensPerCaller` and `:UsdPerCaller`."),
        Kind("rate-exceeded", StatusCodes.Status429TooManyRequests, "The caller comes too often", "Call again after `Retry-After` seconds, or raise `Copydesk:Access:ReadsPerMinute` and `:WritesPerMinute`."),
        Kind("too-many-requests", StatusCodes.Status429TooManyRequests, "Too many requests at once", "Ask again after `Retry-After` seconds, or send to `POST /api/articles`, where articles wait their turn."),
        Kind("given-up", StatusCodes.Status500InternalServerError, "The work on the article failed again and again", "Send the article again; if it stays so, look for the story's id in the desk's log."),
        Kind("internal-error", StatusCodes.Status500InternalServerError, "Something failed on our side", "Try again; if it stays so, look for `traceId` in the desk's log."),
        Kind("model-answer-cut", StatusCodes.Status502BadGateway, "The model's answer was cut off", "Ask for fewer sentences, or raise `Copydesk:Chat:MaxOutputTokens`."),
        Kind("model-answer-empty", StatusCodes.Status502BadGateway, "The model's answer is empty", "Try again; if it stays so, set another model."),
        Kind("model-answer-language", StatusCodes.Status502BadGateway, "The model's answer is in another language", "Try again, and name the article's language; if it stays so, set another model."),
        Kind("model-answer-unusable", StatusCodes.Status502BadGateway, "The model's answer can't be used", "Try again; if it stays so, set another model."),
        Kind("model-refused-credentials", StatusCodes.Status502BadGateway, "The model's server refuses our credentials", "Whoever runs the desk: mend `Copydesk:Chat:ApiKey`, or give its identity access."),
        Kind("model-refused-request", StatusCodes.Status502BadGateway, "The model's server does not take the request", "Whoever runs the desk: set a model that gives JSON by a schema; the log has the server's error code."),
        Kind("model-unavailable", StatusCodes.Status502BadGateway, "The model is not available", "Try again later; if it stays so, mend `Copydesk:Chat:Endpoint`."),
        Kind("model-unknown", StatusCodes.Status502BadGateway, "The model's server knows no such model", "Whoever runs the desk: mend `Copydesk:Chat:Model`."),
        Kind("budget-day-spent", StatusCodes.Status503ServiceUnavailable, "The day's budget is spent", "Ask again tomorrow (UTC), send to `POST /api/articles`, where articles wait for it, or raise `Copydesk:Budget:TokensPerDay` and `:UsdPerDay`."),
        Kind("model-busy", StatusCodes.Status503ServiceUnavailable, "The model takes no more requests for now", "Try again later, or send to `POST /api/articles`, where articles wait for the model."),
        Kind("recording-missing", StatusCodes.Status503ServiceUnavailable, "No recording answers this", "Record again with `--record`, or serve without `--replay`."),
        Kind("recording-unreadable", StatusCodes.Status503ServiceUnavailable, "A recording can't be read", "Delete it, and record again with `--record`."),
        Kind("model-timeout", StatusCodes.Status504GatewayTimeout, "The model did not answer in time", "Try again, with a shorter article, or raise `Copydesk:Chat:Timeout`."),
    ];

    private static readonly Dictionary<string, ProblemKind> ByType = All.ToDictionary(kind => kind.Type, StringComparer.Ordinal);

    /// <summary>A code of the core that is not listed is the article's fault: 422.</summary>
    public static Problem Of(string code, string detail, string? field = null, string? traceId = null)
    {
        ProblemKind kind = ByType.GetValueOrDefault(TypePrefix + code, ArticleRefused);
        return new Problem(TypePrefix + code, kind.Title, kind.Status, detail, field, traceId);
    }

    private static ProblemKind Kind(string code, int status, string title, string mend) => new(TypePrefix + code, status, title, mend);
}
