using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Answers;

/// <summary>The header by which a reader says what it has already (RFC 9110, 13.1.2).</summary>
public static class IfNoneMatch
{
    /// <summary>It compares weakly, and <c>*</c> matches whatever is there.</summary>
    public static bool Names(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
}
