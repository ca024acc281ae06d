using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Publishing.Digests;
using Copydesk.Reading;
using Copydesk.Tests.Schema;
using CsCheck;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Copydesk.Tests.Publishing.Digests;

public sealed class MarkdownDigestTests
{
    private static readonly MarkdownPipeline s_everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();
    private static readonly MarkdownPipeline s_common = new MarkdownPipelineBuilder().Build();

    [Theory]
    [InlineData("# A heading")]
    [InlineData("Prices rise #")]
    [InlineData("Heading {#id onclick=alert(1)}")]
    [InlineData("a | b | c")]
    [InlineData("`code` and ``more``")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <b>bold</b> word &amp; an entity &lt;")]
    [InlineData("[a link](https://evil.example) and ![a picture](https://evil.example/x.png)")]
    [InlineData("<https://evil.example>")]
    [InlineData("see https://evil.example/path and www.evil.example or mailto:a@evil.example")]
    [InlineData("*stars* and **more** and _lines_ and ~~struck~~ and ==marked== and ++added++")]
    [InlineData("1. First of all")]
    [InlineData("12) Twelfth")]
    [InlineData("- a dash")]
    [InlineData("+ a plus")]
    [InlineData("---")]
    [InlineData("===")]
    [InlineData(": a definition")]
    [InlineData("> quoted")]
    [InlineData("from $5 to $6, and $$x$$")]
    [InlineData("$5-$6 or $3$4 and US$ and $x$ and 5$")]
    [InlineData("[^1]: a footnote[^1]")]
    [InlineData("two\n\n# lines\n\n    code")]
    [InlineData("a trailing backslash \\")]
    [InlineData(":smile: at 10:30, score 3:2")]
    [InlineData("- [ ] a task")]
    [InlineData("colour \u001b[31mred\u009b1m")]
    public void Words_show_as_they_are_and_are_no_markup(string words)
    {
        string markdown = MarkdownText.Of(words);

        string shown = string.Concat(words.Select(c => char.IsControl(c) && !char.IsWhiteSpace(c) ? "" : c.ToString()));
        AssertPlain(string.Join(' ', shown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), markdown, s_everything);
    }

    [Fact]
    public void No_text_of_marks_becomes_markup() =>
        Gen.String[Gen.Char["ab1 .)-+*_`~#>|=:<>[](){}!&;\\/\"'$^@\n\t"], 1, 24].Where(text => !string.IsNullOrWhiteSpace(text)).Sample(text =>
            AssertPlain(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), MarkdownText.Of(text), s_common));

    [Theory]
    [InlineData("It paid $48.2 million, or 5.7 percent, at 10:30.")]
    [InlineData("5.7 million litres (1,050 islanders), 3-5 March")]
    public void Plain_sentences_stay_readable_as_they_are(string words) => Assert.Equal(words, MarkdownText.Of(words));

    [Fact]
    public void A_digest_has_the_structure_that_we_gave_it_and_no_other()
    {
        const string hostile = "1. <img src=x onerror=alert(1)>\n\n# [x](javascript:alert(1)) | `y`";
        ProvenDigest digest = SampleDigest.Full with
        {
            Headline = hostile,
            Summary = [new ProvenClaim(hostile, [new Evidence(0, 5, hostile)], new Proof(ProofStatus.Supported, 0.9, []))],
            Entities = [new Entity(hostile, EntityKind.Person, hostile, 1)],
            Timeline = [new ProvenTimelineEntry(hostile, hostile, [])],
            References = [new Reference(hostile, hostile, "javascript:alert(1)"), new Reference("A", "B", "https://example.org/a>b|c")],
            DeskNotes = [new DeskNote("a", DeskNoteSeverity.Error, hostile, [new Evidence(0, 5, hostile)])],
            IntakeNotes = [new IntakeNote("a", hostile)],
        };

        MarkdownDocument document = Markdown.Parse(MarkdownDigest.Write(digest), s_common);

        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.Empty(document.Descendants<HtmlInline>());
        Assert.Empty(document.Descendants<CodeBlock>());
        Assert.Empty(document.Descendants<CodeInline>());
        Assert.Empty(document.Descendants<LinkInline>());
        Assert.DoesNotContain(document.Descendants<ListBlock>(), list => list.IsOrdered);
        Assert.Equal(["https://example.org/a%3Eb%7Cc"], document.Descendants<AutolinkInline>().Select(link => link.Url));
        Assert.Equal(
            ["1", "2 Key facts", "2 People, bodies and places", "2 Timeline", "2 Desk notes", "2 References", "2 Read with care"],
            document.OfType<HeadingBlock>().Select(heading => heading.Level == 1 ? "1" : $"2 {ShownBy(heading.Inline!)}"));
    }

    [Fact]
    public void A_sentence_in_other_words_than_the_article_shows_the_words_it_rests_on()
    {
        string markdown = MarkdownDigest.Write(SampleDigest.Full);

        Assert.Contains("> The port shipped 1.9 percent more grain in 2024.", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translated_quotation_has_its_translation_behind_it()
    {
        ProvenFact fact = SampleDigest.Full.KeyFacts[0] with { Kind = FactKind.Quote, Figure = null, Quote = new QuoteFact("It was good", "Ida Holm", null, "Es war gut") };

        string markdown = MarkdownDigest.Write(SampleDigest.Full with { KeyFacts = [fact] });

        Assert.Contains("- “It was good” (translated by a model: Es war gut) — Ida Holm\n", markdown, StringComparison.Ordinal);
    }

    /// <summary>As a paragraph, as a heading and as an item of a list, it is one line of text.</summary>
    private static void AssertPlain(string words, string markdown, MarkdownPipeline pipeline)
    {
        foreach (string place in (string[])["{0}\n", "# {0}\n", "- {0}\n", "- a\n\n  > {0}\n"])
        {
            MarkdownDocument document = Markdown.Parse(place.Replace("{0}", markdown, StringComparison.Ordinal), pipeline);
            LeafBlock last = document.Descendants<LeafBlock>().Last();
            Assert.True(last is ParagraphBlock or HeadingBlock, $"{place}{markdown} is a {last.GetType().Name}");
            Assert.All(last.Inline!, inline => Assert.True(inline is LiteralInline, $"{place}{markdown} holds a {inline.GetType().Name}"));
            Assert.Equal(words, ShownBy(last.Inline!));
        }
    }

    private static string ShownBy(ContainerInline inline) => string.Concat(inline.Descendants<LiteralInline>().Select(text => text.Content.ToString()));
}
