using Copydesk.Language;
using Copydesk.Language.Sentences;
using Copydesk.Reading;

namespace Copydesk.Benchmarks;

/// <summary>The sample as a finished article, so that digesting is timed without reading.</summary>
internal static class SampleArticle
{
    /// <param name="length">How often the text stands in it.</param>
    public static Article Make(int length = 1)
    {
        string text = string.Join("\n\n", Enumerable.Repeat(SampleText.Whole, length));
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
