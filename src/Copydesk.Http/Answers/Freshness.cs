using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Answers;

/// <summary>What an answer to GET says of its age; known before its content is, so that nothing is read which the caller has.</summary>
/// <param name="CacheControl">See <see cref="CachePolicy"/>.</param>
/// <param name="IsNegotiated">The same address has other representations, by the header <c>Accept</c>.</param>
internal sealed record Freshness(EntityTagHeaderValue ETag, string CacheControl, bool IsNegotiated = false)
{
    /// <summary>With a strong tag that goes with these bytes and no others.</summary>
    public static Freshness OfBytes(ReadOnlyMemory<byte> content, string cacheControl) =>
        new(new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content.Span))}\""), cacheControl);

    public async Task<IResult> AnswerAsync(HttpRequest request, Func<Task<Document>> load) =>
        IfNoneMatch.Names(request, ETag) ? new NotModified(this) : await load() with { Freshness = this };

    public void Write(HttpResponse response)
    {
        response.Headers.ETag = ETag.ToString();
        response.Headers.CacheControl = CacheControl;
        response.Headers.Vary = IsNegotiated ? "Accept, Accept-Encoding" : "Accept-Encoding";
    }
}
