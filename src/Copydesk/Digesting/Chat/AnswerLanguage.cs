using Copydesk.Language;

namespace Copydesk.Digesting.Chat;

/// <summary>The language that an answer is to be written in, and whether it is.</summary>
internal static class AnswerLanguage
{
    public static string Of(ChatQuestion question) => question.Options.Language ?? question.Article.Language;

    /// <exception cref="ChatEngineException">Plainly another language; what is too short to tell passes.</exception>
    public static void Check(ChatQuestion question, ChatAnswer answer)
    {
        string expected = Of(question);
        string found = LanguageDetector.Detect(string.Join('\n', answer.Summary.Select(claim => claim.Text)));
        if (expected is LanguageDetector.Undetermined || found is LanguageDetector.Undetermined || found == expected) return;
        throw new ChatEngineException(
            "model-answer-language", ModelFailureKind.Unusable, $"The model answered in the language \"{found}\" and not in \"{expected}\".");
    }
}
