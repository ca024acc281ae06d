using Copydesk.Language;
using Copydesk.Language.Sentences;

namespace Copydesk.Digesting.Summarizing;

/// <summary>Whether words report, as an article does, or tell a reader or a machine what to do, as words planted in it do.</summary>
internal static class Voice
{
    /// <summary>What stands in quotation marks is said by somebody, and the quotation lock sees to it.</summary>
    public static bool GivesOrders(string text, string language) =>
        SentenceSplitter.Split(text, new TextSpan(0, text.Length), language)
            .Select(sentence => new SentenceWords(text, sentence))
            .Any(words => !words.OpensWithQuote && Instructions.IsOne(words));
}
