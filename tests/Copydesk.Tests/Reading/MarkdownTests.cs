using Copydesk.Reading;
using Xunit;

namespace Copydesk.Tests.Reading;

public sealed class MarkdownTests
{
    [Fact]
    public void Structure_and_words_come_through_and_marks_do_not()
    {
        Article article = Given.Markdown(
            """
            ---
            title: "Market closes"
            author: Jane Doe
            date: 2025-03-03
            ---

            # Market closes

            The **harbour** town will close its [market](https://port.example/) in `June`, the
            council said&nbsp;on Monday.<br>

            ## What comes next

            > It is a *sad* day.

            - The hall closes.
            - The quay stays.

            ```
            var code = 1;
            ```

            ![A picture](p.png)

            ## Sources

            1. [Fish landings](https://port.example/fish)
            """);

        Assert.Equal("Market closes", article.Title);
        Assert.Equal("Jane Doe", article.Byline);
        Assert.Equal(new DateTimeOffset(2025, 3, 3, 0, 0, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal(
            "Market closes\n\nJane Doe\n\nThe harbour town will close its market in June, the council said on Monday.\n\nWhat comes next\n\n"
            + "It is a sad day.\n\nThe hall closes.\n\nThe quay stays.\n\nSources\n\nFish landings",
            article.Text);
        Assert.Equal([null, "What comes next"], article.Sections.Select(s => s.Heading));
        Assert.Equal(["It is a sad day."], Given.BlocksOf(article, BlockKind.Quotation));
        Assert.Equal([new Reference("Fish landings", null, "https://port.example/fish")], article.References);
        Assert.Contains("left-out-code", Given.CodesOf(article));
    }

    [Fact]
    public void The_first_heading_is_the_title()
    {
        Article article = Given.Markdown("# Market closes\n\nThe market closes in June.\n");

        Assert.Equal("Market closes", article.Title);
        Assert.Equal(["The market closes in June."], Given.SentencesOf(article));
    }

    [Fact]
    public void A_bold_line_is_a_heading_and_a_bold_sentence_is_not()
    {
        Article article = Given.Markdown("The market closes in June.\n\n**What comes next**\n\n**The hall stays.**\n");

        Assert.Equal(["What comes next"], Given.BlocksOf(article, BlockKind.Heading));
        Assert.Equal(["The market closes in June.", "The hall stays."], Given.SentencesOf(article));
    }

    [Fact]
    public void Raw_html_counts_as_its_text()
    {
        Article article = Given.Markdown("<div>\n<script>steal()</script><p>The market &amp; the hall close.</p>\n</div>\n\nThe quay stays.\n");

        Assert.Equal(["The market & the hall close.", "The quay stays."], Given.SentencesOf(article));
    }

    [Fact]
    public void Nesting_beyond_reason_is_read_as_text()
    {
        Article article = Given.Markdown(new string('>', 5_000) + " The market closes in June.\n");

        Assert.Contains("The market closes in June.", article.Text);
        Assert.Contains("markdown-read-as-text", Given.CodesOf(article));
    }
}
