using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Language.Dates;

namespace Copydesk.Digesting.Facts;

/// <summary>The date at which a figure holds: one of its own clause, or one that opens the sentence.</summary>
internal static partial class AsOf
{
    private const int OpeningWords = 2;

    /// <returns>EDTF; an open interval for "since 2013" and "until 1987". Null when no date is the figure's own.</returns>
    public static string? Of(ArticleMentions mentions, TextSpan statement, TextSpan figure)
    {
        string text = mentions.Article.Text;
        DateMention[] dates = [.. mentions.DatesIn(statement).Where(d => d.Start is not null && !d.Span.Overlaps(figure))];
        DateMention? date = dates.FirstOrDefault(d => d.Span.Start >= figure.End && !ClauseEnd().IsMatch(text[figure.End..d.Span.Start]))
            ?? dates.LastOrDefault(d => d.Span.End <= figure.Start && Reaches(text, statement, d.Span, figure));
        if (date is null || date.End is not null) return date?.Edtf;

        string before = text[statement.Start..date.Span.Start];
        if (Since().IsMatch(before)) return date.Start + "/..";
        return Until().IsMatch(before) ? "../" + date.Start : date.Start;
    }

    /// <summary>A date before the figure: in its clause, opening the sentence, or dated by the same breath ("in 2024, a 1.9% increase").</summary>
    private static bool Reaches(string text, TextSpan statement, TextSpan date, TextSpan figure)
    {
        string between = text[date.End..figure.Start];
        if (!ClauseEnd().IsMatch(between) || Apposition().IsMatch(between)) return true;
        bool opens = CountWords(text[statement.Start..date.Start]) <= OpeningWords;
        return opens && !Break().IsMatch(between.TrimStart(',', ' '));
    }

    private static int CountWords(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"^,? ?(?:an?|up|down|about|nearly|almost|some|over|more than)? ?(?:record|total|further)? ?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Apposition();

    [GeneratedRegex(@"[,;:–—()，；：]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Break();

    [GeneratedRegex(@"[,;:–—()，；：]|\b(?:and|but|while|which|who|und|aber|et|mais|y|pero|и|а|но)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"\b(?:since|depuis|seit|desde|с)\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Since();

    [GeneratedRegex(@"\b(?:until|till|jusqu['’]en|hasta)\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Until();
}
