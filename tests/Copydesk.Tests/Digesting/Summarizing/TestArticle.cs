using Copydesk.Language;
using Copydesk.Language.Sentences;
using Copydesk.Reading;

namespace Copydesk.Tests.Digesting.Summarizing;

/// <summary>Articles made of paragraphs, without a reader.</summary>
internal static class TestArticle
{
    public static Article Of(params string[] paragraphs) => In("en", null, paragraphs);

    public static Article Titled(string title, params string[] paragraphs) => In("en", title, paragraphs);

    /// <summary>A paragraph that begins with <c>#</c> is a heading.</summary>
    public static Article In(string language, string? title, params string[] paragraphs)
    {
        string[] all = title is null ? paragraphs : [title, .. paragraphs];
        string text = string.Join("\n\n", all.Select(p => p.TrimStart('#', ' ')));
        var blocks = new List<Block>();
        var sentences = new List<Sentence>();
        int start = 0;
        foreach (string paragraph in all)
        {
            var span = new TextSpan(start, start + paragraph.TrimStart('#', ' ').Length);
            BlockKind kind = title is not null && blocks.Count == 0 ? BlockKind.Title : paragraph.StartsWith('#') ? BlockKind.Heading : BlockKind.Paragraph;
            if (kind == BlockKind.Paragraph)
                sentences.AddRange(SentenceSplitter.Split(text, span, language).Select((s, i) => new Sentence(sentences.Count + i, s, blocks.Count)));
            blocks.Add(new(kind, span, 0));
            start = span.End + 2;
        }
        return new(text, "", language, title, null, null, null, null, "", blocks, [], sentences, [], []);
    }
}
