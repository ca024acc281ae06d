using Copydesk.Language;
using Copydesk.Language.Sentences;

namespace Copydesk.Reading.Drafting;

/// <summary>The sentences of the body blocks, numbered through the article.</summary>
internal static class SentenceCutter
{
    public static bool HasSentences(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.Quotation or BlockKind.ListItem;

    /// <param name="dateline">Where the article has one: the first sentence starts after it.</param>
    public static IReadOnlyList<Sentence> Cut(string text, IReadOnlyList<Block> blocks, Dateline? dateline, string language)
    {
        var sentences = new List<Sentence>();
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!HasSentences(blocks[i].Kind)) continue;
            TextSpan within = blocks[i].Span;
            if (dateline is not null && within.Contains(dateline.Span)) within = within with { Start = dateline.BodyStart };
            foreach (TextSpan span in SentenceSplitter.Split(text, within, language))
                sentences.Add(new Sentence(sentences.Count, span, i));
        }
        return sentences;
    }
}
