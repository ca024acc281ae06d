using System.Diagnostics;
using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;
using Copydesk.Language.Names;
using Copydesk.Language.Quotations;
using CsCheck;
using Xunit;

namespace Copydesk.Tests.Language;

public class HostileTextTests
{
    private static readonly string[] Languages = ["en", "fr", "de", "es", "ru", "zh", "und"];

    private static readonly Gen<string> Pieces = Gen.OneOf<string>(
        " ", ".", ",", "'", "\"", "“", "”", "‘", "’", "«", "»", "-", "–", "\n", "$", "%", "/", ":", "(", ")", "7", "2024", "1,900.5", "May", "Friday", "Mr", "Ann", "Berg", "said", "he", "of", "to", "and", "half",
        "dozen", "million", "the", "spokesman", "according", "by", "百", "分", "之", "三", "月", "年", "亿", "元", "é", "\uD83D\uDE00", "\uD83D", "\u0301", "ago", "last", "year");

    private static readonly Gen<string> Texts = Gen.OneOf<string>(
        Pieces.Array[0, 60].Select(p => string.Concat(p)),
        Pieces.Array[0, 60].Select(p => string.Join(' ', p)),
        Gen.String[0, 200]);

    [Fact]
    public void Every_span_lies_in_the_text_and_nothing_throws() =>
        Gen.Select(Texts, Gen.OneOf<string>(Languages)).Sample((text, language) =>
            Spans(text, language).All(span => span.Start >= 0 && span.Start < span.End && span.End <= text.Length), iter: 4000);

    [Theory]
    [InlineData("\"")]
    [InlineData("“a ")]
    [InlineData("“")]
    [InlineData("‘a ")]
    [InlineData("'a ")]
    [InlineData("'s ")]
    [InlineData("s' ")]
    [InlineData(" 'a")]
    [InlineData("« ")]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData(".")]
    [InlineData("A.")]
    [InlineData("May 7 to ")]
    [InlineData("Ann Berg ")]
    [InlineData("Ann ")]
    [InlineData("two hundred ")]
    [InlineData("he said ")]
    [InlineData("said “a b c d” ")]
    [InlineData("“a b c d” ")]
    [InlineData("三百")]
    [InlineData("of the ")]
    [InlineData("\n")]
    public void A_megabyte_of_repeats_is_read_in_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        foreach (TextSpan span in Spans(text, "en")) Assert.True(span.End <= text.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"took {watch.Elapsed}");
    }

    private static IEnumerable<TextSpan> Spans(string text, string language) =>
    [
        .. FigureFinder.Find(text, language).SelectMany(f => new[] { f.Span, f.Phrase }),
        .. DateFinder.Find(text, language).Select(d => d.Span),
        .. NameFinder.Find(text, language).Select(n => n.Span),
        .. SpeakerFinder.Find(text, language).SelectMany(q => new[] { q.Quotation.Outer, q.Quotation.Inner, q.Attribution ?? q.Quotation.Outer }),
    ];
}
