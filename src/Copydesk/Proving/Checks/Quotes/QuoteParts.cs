using System.Text.RegularExpressions;
using Copydesk.Language;

namespace Copydesk.Proving.Checks.Quotes;

/// <summary>
/// A claim's quotation cut where it says itself that it is not the source's: at an ellipsis ("…", "[...]"), which leaves words out,
/// and at brackets, which put words in or in the place of others.
/// </summary>
/// <param name="Parts">What must stand in the source, in this order.</param>
internal sealed partial record QuoteParts(IReadOnlyList<QuotePart> Parts, bool IsElided, bool IsBracketed)
{
    /// <summary>As it stands: marks that the source has itself are its words.</summary>
    public static QuoteParts Literal(string claim, TextSpan quoted) => new([new QuotePart(quoted, TrimEnds(quoted.In(claim)))], IsElided: false, IsBracketed: false);

    public static QuoteParts Of(string claim, TextSpan quoted)
    {
        var parts = new List<QuotePart>();
        bool isElided = false, isBracketed = ChangedLetter().IsMatch(quoted.In(claim));
        int start = quoted.Start;
        foreach (Match gap in Gap().Matches(quoted.In(claim)))
        {
            parts.Add(PartOf(claim, new TextSpan(start, quoted.Start + gap.Index)));
            start = quoted.Start + gap.Index + gap.Length;
            isElided |= gap.Groups["ellipsis"].Success;
            isBracketed |= !gap.Groups["ellipsis"].Success;
        }

        parts.Add(PartOf(claim, new TextSpan(start, quoted.End)));
        return new QuoteParts([.. parts.Where(part => part.Words.Length > 0)], isElided, isBracketed);
    }

    /// <summary>"[T]he": a bracketed letter is the source's in the other case.</summary>
    private static QuotePart PartOf(string claim, TextSpan span) => new(span, TrimEnds(ChangedLetter().Replace(span.In(claim), "${letter}")));

    /// <summary>A comma before "she said" or a stop at the end is the sentence's around it.</summary>
    private static string TrimEnds(string words) => words.Trim(' ', ',', '.', ';', '，', '。', '\u00A0');

    [GeneratedRegex(@"\[(?<letter>\p{L})\](?=\p{L})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ChangedLetter();

    [GeneratedRegex(@"(?<ellipsis>[\[\(]\s?(?:…|\.{3}|\. \. \.)\s?[\]\)]|…+|\.{3,}|\. \. \.)|\[(?!\p{L}\]\p{L})[^\[\]]*\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Gap();
}
