using Copydesk.Language;
using Copydesk.Language.Sentences;
using Copydesk.Reading;

namespace Copydesk.Tests.Digesting.Facts;

/// <summary>An article of paragraphs only, without the readers.</summary>
internal static class PlainArticle
{
    public static Article Of(string text, string language = "en")
    {
        var blocks = new List<Block>();
        var sentences = new List<Sentence>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            foreach (TextSpan span in SentenceSplitter.Split(text, new TextSpan(start, end), language))
                sentences.Add(new Sentence(sentences.Count, span, blocks.Count));
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, end), 0));
            start = end + 2;
        }

        return new Article(text, "", language, null, null, null, null, null, "", blocks, [new Section(null, new TextSpan(0, text.Length))], sentences, [], []);
    }
}
