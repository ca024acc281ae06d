using Copydesk.Reading;

namespace Copydesk.Digesting.Chat;

/// <summary>
/// What makes an answer of the right shape useless all the same: nothing in its summary, an empty or endless claim, a sentence cited that the model was not
/// shown, another language than asked for.
/// </summary>
internal static class AnswerCheck
{
    /// <summary>In UTF-16 code units; no sentence that reads well comes near.</summary>
    private const int LongestClaim = 1_000;

    private const int MostSentencesCited = 20;

    /// <exception cref="ChatEngineException">The answer can't be used.</exception>
    public static void Check(ChatQuestion question, ChatAnswer answer)
    {
        if (answer.Summary.Count == 0) throw ChatAnswerReader.Unusable("it has no summary");
        HashSet<int> shown = Numbers(question.Sentences);
        Check(answer.Headline?.Text, answer.Headline?.Sentences, shown);
        foreach (ChatClaim? claim in answer.Summary) Check(claim?.Text, claim?.Sentences, shown);
        foreach (ChatFact? fact in answer.Facts)
        {
            Check(fact?.Statement, fact?.Sentences, shown);
            if (fact!.Translation?.Length > LongestClaim) throw ChatAnswerReader.Unusable("a translation is too long");
        }
        AnswerLanguage.Check(question.Article, question.Options, answer.Summary.Select(claim => claim.Text));
    }

    /// <exception cref="ChatEngineException">The answer can't be used.</exception>
    public static void Check(RepairQuestion question, RepairAnswer answer)
    {
        HashSet<int> shown = Numbers(question.Sentences);
        var numbers = new HashSet<int>();
        foreach (RepairedClaim? claim in answer.Claims)
        {
            Check(claim?.Text, claim?.Sentences, shown);
            if (claim!.Number < 1 || claim.Number > question.Claims.Count || !numbers.Add(claim.Number))
                throw ChatAnswerReader.Unusable("a claim has a number that was not given, or one twice");
        }
        AnswerLanguage.Check(question.Article, question.Options, answer.Claims.Select(claim => claim.Text));
    }

    private static HashSet<int> Numbers(IReadOnlyList<Sentence> sentences) => [.. sentences.Select(sentence => sentence.Index)];

    // Null elements pass the serializer: it checks properties, not what lists hold.
    private static void Check(string? text, IReadOnlyList<int>? numbers, HashSet<int> shown)
    {
        if (text is null || numbers is null) throw ChatAnswerReader.Unusable("a claim is null");
        if (text.Length > LongestClaim) throw ChatAnswerReader.Unusable("a claim is too long");
        if (ClaimText.Plain(text).Length == 0) throw ChatAnswerReader.Unusable("a claim is empty");
        if (numbers.Count is 0 or > MostSentencesCited) throw ChatAnswerReader.Unusable("a claim cites no sentence, or too many");
        if (!numbers.All(shown.Contains)) throw ChatAnswerReader.Unusable("a claim cites a sentence that was not shown");
    }
}
