using Copydesk.Digesting;
using Copydesk.Digesting.Summarizing;
using Copydesk.Language;
using Copydesk.Proving.Matching;
using Copydesk.Reading;

namespace Copydesk.Proving.Translating;

/// <summary>Whether a model's translation of quoted words may stand beside them.</summary>
internal static class QuoteTranslation
{
    /// <summary>Languages differ in length, and short words more than long ones; what is longer says more, and what is shorter leaves out.</summary>
    private const int MostTimes = 3;

    private const int Leeway = 20;

    /// <param name="language">The digest's, when it is another than the article's.</param>
    public static bool IsFaithful(QuoteFact quote, Article article, string? language)
    {
        if (quote.Translation is not { } words || language is null || Voice.FaultOf(words, article) is not null) return false;
        if (words.Length > (MostTimes * quote.Text.Length) + Leeway || quote.Text.Length > (MostTimes * words.Length) + Leeway) return false;
        if (LanguageDetector.Detect(words) is var found && found != language && found != LanguageDetector.Undetermined) return false;
        return TranslatedMentions.AreSame(words, language, quote.Text, article.Language)
            && new TranslatedNames(new SourceText(article), language).Check(words, quote.Text).Check.Outcome is not CheckOutcome.Failed;
    }
}
