using System.Security.Cryptography;
using System.Text;
using Copydesk.Language;
using Copydesk.Reading;
using CsCheck;
using Xunit;

namespace Copydesk.Tests.Reading;

public sealed class ArticleInvariantTests
{
    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/markdown")]
    [InlineData("text/html")]
    public void Whatever_is_read_is_a_sound_article_or_a_clear_refusal(string mediaType) =>
        Hostile.Text.Sample(
            text =>
            {
                if (Read(text, mediaType) is not { } article) return;
                HoldsTogether(article);
                HoldsTogether(Read(article.Text, "text/plain")!);
            },
            iter: 300);

    private static Article? Read(string text, string mediaType)
    {
        try
        {
            // UTF-16 with its mark, so that lone surrogates arrive.
            byte[] bytes = [0xFF, 0xFE, .. System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan())];
            return Given.Bytes(bytes, mediaType);
        }
        catch (CopydeskException e) when (e.Code is "empty-article" or "not-text")
        {
            return null;
        }
    }

    private static void HoldsTogether(Article article)
    {
        string text = article.Text;
        Assert.Equal(text, string.Join("\n\n", article.Blocks.Select(b => b.Span.In(text))));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), article.TextSha256);
        Assert.True(text.IsNormalized(NormalizationForm.FormC));
        Assert.All(article.Blocks, b =>
        {
            string words = b.Span.In(text);
            Assert.Equal(words.Trim(), words);
            Assert.DoesNotContain("  ", words, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', words);
            Assert.True(article.Sections[b.Section].Span.Contains(b.Span));
        });
        Assert.NotEmpty(article.Sentences);
        Assert.Equal(Enumerable.Range(0, article.Sentences.Count), article.Sentences.Select(s => s.Index));
        Assert.All(article.Sentences, s =>
        {
            Assert.True(article.Blocks[s.Block].Span.Contains(s.Span));
            Assert.True(article.Blocks[s.Block].Kind is BlockKind.Paragraph or BlockKind.Quotation or BlockKind.ListItem);
            Assert.NotEmpty(s.Span.In(text).Trim());
            Assert.Equal(s.Span.In(text).Trim(), s.Span.In(text));
        });
        Assert.All(article.Sentences.Zip(article.Sentences.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        Assert.All(article.Sections.Zip(article.Sections.Skip(1)), pair => Assert.True(pair.First.Span.End < pair.Second.Span.Start));
    }
}
