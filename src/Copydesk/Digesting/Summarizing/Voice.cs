using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Language.Quotations;
using Copydesk.Language.Sentences;
using Copydesk.Reading;

namespace Copydesk.Digesting.Summarizing;

/// <summary>
/// Whether words are in the voice of their article, which reports. What was planted in an article is as verbatim as the rest of it, and what a page would
/// take for markup or an address can hide between true words; no proof of facts sees either.
/// </summary>
internal static partial class Voice
{
    /// <returns>A sentence that says what is wrong, or null.</returns>
    public static string? FaultOf(string text, Article article)
    {
        if (GivesOrders(text, article.Language)) return "This gives an order, and the article reports.";
        return HasForeign(text, article.Text) ? "This has markup or an address that the article does not have." : null;
    }

    /// <summary>What stands in quotation marks is said by somebody, and the quotation lock sees to it.</summary>
    public static bool GivesOrders(string text, string language) =>
        SentenceSplitter.Split(text, new TextSpan(0, text.Length), language)
            .Select(sentence => (Span: sentence, Words: new SentenceWords(text, sentence)))
            .Any(sentence => !sentence.Words.OpensWithQuote && Instructions.IsOne(sentence.Words) && !IsQuoted(text, sentence.Span, language));

    private static bool IsQuoted(string text, TextSpan sentence, string language) =>
        QuotationFinder.Find(text, language).Any(quotation => quotation.IsClosed && quotation.Outer.Contains(sentence));

    private static bool HasForeign(string text, string article)
    {
        foreach (ValueMatch match in Foreign().EnumerateMatches(text))
        {
            if (!article.Contains(text.Substring(match.Index, match.Length), StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>The beginning of a tag or comment, a brace or an assignment of code, a Markdown link, and an address up to its end.</summary>
    [GeneratedRegex(@"<[!/?a-z]|[{}]|=['""]|\]\(|\b[a-z][a-z0-9+.-]*://\S*|\b(www\.|mailto:|javascript:|data:)\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Foreign();
}
