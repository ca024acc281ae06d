using Copydesk.Digesting;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Queries;

/// <summary>How long a digest a call asks for: <c>?length=short|medium|long</c> or <c>?sentences=N</c>.</summary>
internal static class DigestQuery
{
    private const int MostSentences = 20;

    /// <returns>The configured options with what the query says; sentences win over length.</returns>
    /// <exception cref="CopydeskException">A value that is not allowed.</exception>
    public static DigestOptions Read(IQueryCollection query, DigestOptions configured)
    {
        DigestOptions options = configured;
        if (query.TryGetValue("length", out var length)) options = options with { Length = LengthOf(length.ToString()), Sentences = null };
        if (QueryRules.Number(query, "sentences", MostSentences) is { } sentences) options = options with { Sentences = sentences };
        return options;
    }

    private static DigestLength LengthOf(string text) => text switch
    {
        "short" => DigestLength.Short,
        "medium" => DigestLength.Medium,
        "long" => DigestLength.Long,
        _ => throw QueryRules.Invalid("length", "has to be short, medium or long"),
    };
}
