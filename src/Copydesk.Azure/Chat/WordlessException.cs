using System.ClientModel;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Copydesk.Azure.Chat;

/// <summary>
/// What a provider's client threw, for the log: kind, place and the server's error code, without its message, which may quote the
/// question or the answer and so the article.
/// </summary>
internal sealed partial class WordlessException : Exception
{
    private readonly string? _place;

    public WordlessException(Exception error) : base(string.Join(' ', [error.GetType().FullName, .. CodeOf(error)])) => _place = error.StackTrace;

    public override string? StackTrace => _place;

    private static IEnumerable<string> CodeOf(Exception error)
    {
        if (error is not ClientResultException { Status: var status } answered) return [];
        string http = $"(HTTP {status})";
        return Code().Match(answered.GetRawResponse()?.Content.ToString() ?? "") is { Success: true } found ? [http, found.Groups["code"].Value] : [http];
    }

    /// <summary>A code is one word of a machine; anything longer is somebody's text.</summary>
    [GeneratedRegex("""
        "code"\s*:\s*"(?<code>[A-Za-z][A-Za-z0-9_.-]{0,60})"
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1_000)]
    private static partial Regex Code();
}
