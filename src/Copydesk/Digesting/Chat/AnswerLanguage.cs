using Copydesk.Language;
using Copydesk.Reading;

namespace Copydesk.Digesting.Chat;

/// <summary>The language that an answer is to be written in, and whether it is.</summary>
internal static class AnswerLanguage
{
    public static string Of(Article article, DigestOptions options) => options.Language ?? article.Language;

    /// <summary>Whether that is another language than the article's; nobody knows where the article is too short to tell.</summary>
    public static bool IsAnother(Article article, DigestOptions options) =>
        article.Language is not LanguageDetector.Undetermined && Of(article, options) != article.Language;

    /// <exception cref="ChatEngineException">Plainly another language; what is too short to tell passes.</exception>
    public static void Check(Article article, DigestOptions options, IEnumerable<string> sentences)
    {
        string expected = Of(article, options);
        string found = LanguageDetector.Detect(string.Join('\n', sentences));
        if (expected is LanguageDetector.Undetermined || found is LanguageDetector.Undetermined || found == expected) return;
        throw new ChatEngineException(
            "model-answer-language", ModelFailureKind.Unusable, $"The model answered in the language \"{found}\" and not in \"{expected}\".");
    }
}
