using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Queries;

/// <summary>Content negotiation (RFC 9110, 12.5.1).</summary>
internal static class AcceptHeader
{
    private static readonly (DigestFormat Format, MediaTypeHeaderValue Type)[] Offered =
    [
        (DigestFormat.Json, new MediaTypeHeaderValue("application/json")),
        (DigestFormat.Markdown, new MediaTypeHeaderValue("text/markdown")),
    ];

    /// <returns>What the caller likes best; JSON among equals and without a header.</returns>
    /// <exception cref="CopydeskException">The caller takes neither.</exception>
    public static DigestFormat FormatOf(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0) return DigestFormat.Json;
        IList<MediaTypeHeaderValue> taken = request.GetTypedHeaders().Accept;
        var best = Offered.Select(offer => (offer.Format, Quality: QualityOf(taken, offer.Type))).MaxBy(offer => offer.Quality);
        return best.Quality > 0
            ? best.Format
            : throw new CopydeskException(
                "not-acceptable", $"A digest comes as {string.Join(" or ", Offered.Select(o => o.Type.ToString()))}; name one of them in Accept.")
            { Field = HeaderNames.Accept };
    }

    /// <summary>The most exact range that covers a type speaks for it, whatever a wider one says.</summary>
    private static double QualityOf(IList<MediaTypeHeaderValue> taken, MediaTypeHeaderValue offered) =>
        taken.Where(range => range.MatchesAllTypes || Covers(range, offered))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();

    private static bool Covers(MediaTypeHeaderValue range, MediaTypeHeaderValue offered) =>
        range.Type.Equals(offered.Type, StringComparison.OrdinalIgnoreCase)
        && (range.MatchesAllSubTypes || range.SubType.Equals(offered.SubType, StringComparison.OrdinalIgnoreCase));
}
