using Copydesk.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Bodies;

/// <summary>The declared media type, checked before the body is read: JSON, or one that a reader takes.</summary>
internal sealed class BodyType(IEnumerable<IArticleReader> readers)
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Bytes = "application/octet-stream";

    private readonly string[] _readable = [.. readers.SelectMany(r => r.MediaTypes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type) && Is(type, Json);

    /// <returns>Null when nothing was declared, so that reading finds out.</returns>
    /// <exception cref="CopydeskException">Not a media type, or one that nobody reads.</exception>
    public string? Of(HttpRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.ContentType)) return null;
        try
        {
            return Check(request.ContentType);
        }
        catch (CopydeskException)
        {
            request.HttpContext.Response.Headers["Accept-Post"] = string.Join(", ", [Json, .. _readable]);
            throw;
        }
    }

    private string? Check(string contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type))
            throw Unsupported("Content-Type is not a media type; send for example text/plain; charset=utf-8.");
        if (Is(type, Bytes)) return null;
        if (Is(type, Form) || type.Type.Equals("multipart", StringComparison.OrdinalIgnoreCase))
            throw Unsupported("A form is not taken. Send the article itself with its Content-Type: curl needs -H 'Content-Type: text/plain' beside --data-binary.");
        if (Is(type, Json)) return RequireUtf8(type);
        if (!_readable.Any(readable => Is(type, readable)))
            throw Unsupported($"Send {Json}, or the article itself as {string.Join(", ", _readable)}.");
        return contentType;
    }

    private static string RequireUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            ? Json
            : throw new CopydeskException("unsupported-charset", "JSON is read as UTF-8 only.") { Field = HeaderNames.ContentType };

    private static bool Is(MediaTypeHeaderValue type, string mediaType) => type.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);

    private static CopydeskException Unsupported(string message) => new("unsupported-media-type", message) { Field = HeaderNames.ContentType };
}
