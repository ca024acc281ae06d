using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Language.Dates;

namespace Copydesk.Digesting.Facts;

/// <summary>The date at which a figure holds: one of its own clause, or one that opens the sentence.</summary>
internal static partial class AsOf
{
    /// <summary>"in 2024, a 1.9% increase": so near, the comma after the date is no end of what it dates.</summary>
    private const int NearWords = 3;

    private const int OpeningWords = 2;

    /// <returns>EDTF; an open interval for "since 2013" and "until 1987". Null when no date is the figure's own.</returns>
    public static string? Of(ArticleMentions mentions, TextSpan statement, TextSpan figure)
    {
        string text = mentions.Article.Text;
        DateMention? date = mentions.DatesIn(statement)
            .Where(d => d.Start is not null && !d.Span.Overlaps(figure) && IsOwn(text, statement, d.Span, figure))
            .MinBy(d => d.Span.Start >= figure.End ? d.Span.Start - figure.End : figure.Start - d.Span.End);
        if (date is null || date.End is not null) return date?.Edtf;

        string before = text[statement.Start..date.Span.Start];
        if (Since().IsMatch(before)) return date.Start + "/..";
        return Until().IsMatch(before) ? "../" + date.Start : date.Start;
    }

    private static bool IsOwn(string text, TextSpan statement, TextSpan date, TextSpan figure)
    {
        if (date.Start >= figure.End) return !ClauseEnd().IsMatch(text[figure.End..date.Start]);

        string between = text[date.End..figure.Start].TrimStart(',', ' ');
        bool isNear = CountWords(between) <= NearWords && !ClauseEnd().IsMatch(between);
        bool opens = CountWords(text[statement.Start..date.Start]) <= OpeningWords;
        return isNear || (opens ? !Break().IsMatch(between) : !ClauseEnd().IsMatch(text[date.End..figure.Start]));
    }

    private static int CountWords(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"[,;:–—()，；：]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Break();

    [GeneratedRegex(@"[,;:–—()，；：]|\b(?:and|but|while|which|who|und|aber|et|mais|y|pero|и|а|но)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"\b(?:since|depuis|seit|desde|с)\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Since();

    [GeneratedRegex(@"\b(?:until|till|jusqu['’]en|bis|hasta|до)\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Until();
}
