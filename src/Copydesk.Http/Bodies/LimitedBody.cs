using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Bodies;

/// <summary>Reads a request's bytes and stops at the limit, whatever the declared length says.</summary>
internal static class LimitedBody
{
    private const int FirstBuffer = 64 * 1024;

    /// <exception cref="CopydeskException">Larger than <paramref name="maxBytes"/>, empty, or compressed.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int maxBytes, CancellationToken ct)
    {
        RefuseEncoding(request);
        if (request.ContentLength > maxBytes) throw TooLarge(maxBytes);

        byte[] buffer = new byte[request.ContentLength is { } declared ? (int)declared + 1 : FirstBuffer];
        int length = 0;
        while (await request.Body.ReadAsync(buffer.AsMemory(length), ct) is var read and > 0)
        {
            length += read;
            if (length > maxBytes) throw TooLarge(maxBytes);
            if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(length * 2L, maxBytes + 1L));
        }

        if (length == 0) throw new CopydeskException("empty-body", "The body is empty; send the article's bytes, or JSON with a field \"text\".");
        return buffer.AsMemory(0, length);
    }

    /// <summary>A small compressed body may grow without bound.</summary>
    private static void RefuseEncoding(HttpRequest request)
    {
        string encoding = request.Headers.ContentEncoding.ToString();
        if (encoding.Length == 0 || encoding.Equals("identity", StringComparison.OrdinalIgnoreCase)) return;
        request.HttpContext.Response.Headers.AcceptEncoding = "identity";
        throw new CopydeskException("unsupported-content-encoding", "Send the body uncompressed, without Content-Encoding.") { Field = "Content-Encoding" };
    }

    private static CopydeskException TooLarge(int maxBytes) =>
        new("body-too-large", $"The body is larger than {maxBytes} bytes; send less, or raise Copydesk:Intake:MaxBytes.");
}
