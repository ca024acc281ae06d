using Copydesk.Reading;

namespace Copydesk.Digesting.Chat;

/// <summary>Runs of whole sentences, each at most so many tokens long, that begin with a section where one begins in their last third.</summary>
internal static class ArticleParts
{
    /// <summary>A single sentence of more tokens is a part by itself.</summary>
    public static IReadOnlyList<IReadOnlyList<Sentence>> Of(Article article, IReadOnlyList<Sentence> sentences, int mostTokens)
    {
        var parts = new List<IReadOnlyList<Sentence>>();
        var part = new List<Sentence>();
        int tokens = 0;
        foreach (Sentence sentence in sentences)
        {
            int more = TokenCount.Of(ChatPrompt.Line(article, sentence));
            bool isFull = tokens + more > mostTokens || (tokens > mostTokens / 3 * 2 && BeginsSection(article, part[^1], sentence));
            if (isFull && part.Count > 0)
            {
                parts.Add(part);
                (part, tokens) = ([], 0);
            }
            part.Add(sentence);
            tokens += more;
        }
        parts.Add(part);
        return parts;
    }

    private static bool BeginsSection(Article article, Sentence before, Sentence sentence) =>
        article.Blocks[before.Block].Section != article.Blocks[sentence.Block].Section;
}
