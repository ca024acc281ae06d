using System.Buffers;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Answers;

/// <summary>
/// Brotli or gzip for stored documents. ASP.NET's own middleware runs in no Functions worker, leaves a strong ETag on changed
/// bytes and names <c>Vary</c> only to those who take compression.
/// </summary>
/// <remarks>
/// What repeats words of the request is sent as it is: the length of a compressed answer that holds both a secret and the
/// attacker's guess tells whether the guess was right (BREACH). Stored documents hold neither cookie nor token.
/// </remarks>
internal static class Compression
{
    /// <summary>Below this the headers weigh more than what is saved.</summary>
    private const int Smallest = 1_024;

    /// <summary>Of 11: the best that is still about as quick as gzip.</summary>
    private const int BrotliQuality = 4;

    private const int BrotliWindow = 22;

    public static ReadOnlyMemory<byte> Apply(HttpContext context, ReadOnlyMemory<byte> body)
    {
        HttpRequest request = context.Request;
        HttpResponse response = context.Response;
        bool isStored = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && response.StatusCode == StatusCodes.Status200OK && response.Headers.ETag.Count > 0;
        if (!isStored || body.Length < Smallest || CodingFor(request) is not { } coding) return body;

        response.Headers.ContentEncoding = coding;
        Weaken(response.GetTypedHeaders());
        return coding == "br" ? Brotli(body.Span) : Gzip(body.Span);
    }

    /// <summary>A strong tag promises these very bytes, and now they are others (RFC 9110, 8.8.3.3).</summary>
    private static void Weaken(ResponseHeaders headers)
    {
        if (headers.ETag is { IsWeak: false } tag) headers.ETag = new EntityTagHeaderValue(tag.Tag, isWeak: true);
    }

    /// <returns>Null when the caller wants neither.</returns>
    private static string? CodingFor(HttpRequest request)
    {
        IList<StringWithQualityHeaderValue> taken = request.GetTypedHeaders().AcceptEncoding;
        (string? best, double quality) = (null, 0);
        foreach (string coding in (ReadOnlySpan<string>)["br", "gzip"])
        {
            if (QualityOf(taken, coding) is var q && q > quality) (best, quality) = (coding, q);
        }

        return best;
    }

    private static double QualityOf(IList<StringWithQualityHeaderValue> taken, string coding) =>
        (taken.FirstOrDefault(t => t.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) ?? taken.FirstOrDefault(t => t.Value == "*")) is { } named
            ? named.Quality ?? 1
            : 0;

    private static ReadOnlyMemory<byte> Brotli(ReadOnlySpan<byte> body)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(body.Length));
        try
        {
            return BrotliEncoder.TryCompress(body, buffer, out int length, BrotliQuality, BrotliWindow)
                ? buffer.AsSpan(0, length).ToArray()
                : throw new InvalidOperationException("The buffer of Brotli's own largest length was too small.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static ReadOnlyMemory<byte> Gzip(ReadOnlySpan<byte> body)
    {
        using var sent = new MemoryStream();
        using (var gzip = new GZipStream(sent, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(body);
        return sent.GetBuffer().AsMemory(0, (int)sent.Length);
    }
}
