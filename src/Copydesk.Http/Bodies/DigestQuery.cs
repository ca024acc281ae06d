using System.Globalization;
using Copydesk.Digesting;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Bodies;

/// <summary>How long a digest a call asks for, by the query: <c>?length=short|medium|long</c> or <c>?sentences=N</c>.</summary>
internal static class DigestQuery
{
    private const int MostSentences = 20;

    /// <returns>The configured options with what the query says; sentences win over length.</returns>
    /// <exception cref="CopydeskException">A value that is not allowed.</exception>
    public static DigestOptions Read(IQueryCollection query, DigestOptions configured)
    {
        DigestOptions options = configured;
        if (query.TryGetValue("length", out var length)) options = options with { Length = LengthOf(length.ToString()), Sentences = null };
        if (query.TryGetValue("sentences", out var sentences)) options = options with { Sentences = SentencesOf(sentences.ToString()) };
        return options;
    }

    private static DigestLength LengthOf(string text) => text switch
    {
        "short" => DigestLength.Short,
        "medium" => DigestLength.Medium,
        "long" => DigestLength.Long,
        _ => throw Invalid("length", "short, medium or long"),
    };

    private static int SentencesOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n is >= 1 and <= MostSentences
            ? n
            : throw Invalid("sentences", $"a number from 1 to {MostSentences}");

    private static CopydeskException Invalid(string name, string rule) =>
        new("invalid-option", $"\"{name}\" has to be {rule}.") { Field = name };
}
