using System.Text.RegularExpressions;
using Copydesk.Language;

namespace Copydesk.Reading.Drafting;

/// <summary>Where, and often when and by which agency, a report was filed: <c>LONDON, March 3 (Reuters)</c>.</summary>
/// <param name="BodyStart">Where the first sentence starts, after the dash.</param>
internal sealed partial record Dateline(TextSpan Span, int BodyStart)
{
    /// <summary>No dateline is longer; what follows is not looked at.</summary>
    private const int Longest = 120;

    /// <summary>Null when the first paragraph does not open with one.</summary>
    public static Dateline? Find(string text, IReadOnlyList<Block> blocks)
    {
        if (blocks.FirstOrDefault(b => SentenceCutter.HasSentences(b.Kind)) is not { Kind: BlockKind.Paragraph } first) return null;

        string opening = text.Substring(first.Span.Start, Math.Min(first.Span.Length, Longest));
        Match match = Opening().Match(opening);
        if (!match.Success) return null;

        Group words = match.Groups["dateline"];
        var span = new TextSpan(words.Index, words.Index + words.Length).Shift(first.Span.Start);
        return new Dateline(span, first.Span.Start + match.Length);
    }

    // Three forms: a place in capitals with or without date and agency, then a dash; a place with an agency in brackets,
    // then a dash; an agency in brackets alone, with or without a dash. A place in small letters before a bare dash is
    // as often the subject of the sentence. A letter or an opening quote must follow.
    [GeneratedRegex(
        """
        ^(?<dateline>
            \p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ ,/][ ]?\p{Lu}[\p{Lu}\p{M}.'’-]*){0,4} (?:,[ ][\p{L}\d][\p{L}\p{M}\d .,]{1,40})? (?:[ ]?[(/（][\p{L}\d .,/-]{2,40}[)/）])?
            (?=[ ]?(?:--|[–—]|[ ]-)[ ])
          | \p{Lu}[\p{L}\p{M}.'’-]+(?:[ ]\p{L}[\p{L}\p{M}.'’-]*){0,3} (?:,[ ][\p{L}\d][\p{L}\p{M}\d .,]{1,40})? [ ]?[(（][\p{L}\d .,/-]{2,40}[)）] (?=[ ]?(?:--|[-–—]))
          | [（(](?:CNN|AP|AFP|Reuters|UPI|dpa|EFE|ANSA|TASS|Xinhua|PA)[)）]
        )
        [ ]?(?:--|[-–—])?[ ]?(?=[\p{L}\d"'“‘«„])
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();
}
