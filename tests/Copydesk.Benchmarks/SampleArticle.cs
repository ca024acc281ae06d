using Copydesk.Language;
using Copydesk.Language.Sentences;
using Copydesk.Reading;

namespace Copydesk.Benchmarks;

/// <summary>The sample as a finished article, so that digesting is timed without reading.</summary>
internal static class SampleArticle
{
    public static Article Make()
    {
        string text = SampleText.Whole;
        var blocks = new List<Block>();
        var sentences = new List<Sentence>();
        int start = 0;
        foreach (string paragraph in text.Split("\n\n"))
        {
            var span = new TextSpan(start, start + paragraph.Length);
            if (blocks.Count > 0)
                sentences.AddRange(SentenceSplitter.Split(text, span, "en").Select((s, i) => new Sentence(sentences.Count + i, s, blocks.Count)));
            blocks.Add(new(blocks.Count == 0 ? BlockKind.Title : BlockKind.Paragraph, span, 0));
            start = span.End + 2;
        }
        return new(text, "", "en", SampleText.Title, null, null, null, null, "", blocks, [], sentences, [], []);
    }
}
