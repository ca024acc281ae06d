using Copydesk.Reading;
using Xunit;

namespace Copydesk.Tests.Reading;

public sealed class PlainTextTests
{
    private const string OneLineParagraphs =
        """
        The harbour town of Elmswick will close its last fish market in June after ninety years, the council said on Monday, citing falling catches and the cost of repairs to the hall.
        A Long Decline
        Landings have fallen by 62 percent since 1998, according to the port authority. Only seven boats still sell their catch at the quay, and most of the crews are near retirement age.
        What Comes Next
        The hall will become a covered square. 'It is a sad day, but the town must look ahead,' said Mayor Ruth Penhale, who grew up in a fishing family.
        Reference(s):
        Fish market in Elmswick to close after ninety years
        elmswicknews.example
        """;

    [Fact]
    public void Bare_heading_lines_open_sections_and_are_in_no_sentence()
    {
        Article article = Given.Text(OneLineParagraphs);

        Assert.Null(article.Title);
        Assert.Equal([null, "A Long Decline", "What Comes Next"], article.Sections.Select(s => s.Heading));
        Assert.Equal(5, article.Sentences.Count);
        Assert.DoesNotContain(Given.SentencesOf(article), s => s.Contains("A Long Decline") || s.Contains("What Comes Next"));
    }

    [Fact]
    public void A_trailing_reference_section_is_parsed_and_in_no_sentence()
    {
        Article article = Given.Text(OneLineParagraphs);

        Assert.Equal([new Reference("Fish market in Elmswick to close after ninety years", "elmswicknews.example", null)], article.References);
        Assert.EndsWith("in a fishing family.", Given.SentencesOf(article)[^1]);
        Assert.EndsWith("Reference(s):\n\nFish market in Elmswick to close after ninety years\n\nelmswicknews.example", article.Text);
    }

    [Fact]
    public void Hard_wrapped_lines_become_paragraphs()
    {
        Article article = Given.Text(
            """
            Elmswick closes its fish market

            By Jane Doe
            March 3, 2025

            The harbour town of Elmswick will close its last fish market in June
            after ninety years, the council said on Monday, citing falling catches
            and the cost of repairs to the hall.

            > It is a sad day, but the town must look ahead and find another use
            > for a building that generations of families have known.

            Landings have fallen by 62 percent since 1998, says a long-
            term study.
            """);

        Assert.Equal("Elmswick closes its fish market", article.Title);
        Assert.Equal("Jane Doe", article.Byline);
        Assert.Equal(new DateTimeOffset(2025, 3, 3, 0, 0, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal(
            [
                "The harbour town of Elmswick will close its last fish market in June after ninety years, the council said on Monday, citing falling catches and the cost of repairs to the hall.",
                "Landings have fallen by 62 percent since 1998, says a long-term study.",
            ],
            Given.BlocksOf(article, BlockKind.Paragraph));
        Assert.Equal(
            ["It is a sad day, but the town must look ahead and find another use for a building that generations of families have known."],
            Given.BlocksOf(article, BlockKind.Quotation));
    }

    [Fact]
    public void A_wrapped_paragraph_may_follow_another_without_a_blank_line()
    {
        Article article = Given.Text(
            """
            The harbour town of Elmswick will close its last fish market in June
            after ninety years, the council said.
            Landings have fallen by more than half since the nineties, according
            to the port authority, and most of the crews are near retirement age
            now.
            """);

        Assert.Equal(2, Given.BlocksOf(article, BlockKind.Paragraph).Length);
    }

    [Fact]
    public void Wrapped_Chinese_lines_join_without_a_space()
    {
        Article article = Given.Text("埃尔姆斯威克的渔市场将在六月关闭因为渔获量下\n降而且大厅的维修费用太高市议会星期一表示这个\n市场已有九十年的历史。\n");

        Assert.Equal("埃尔姆斯威克的渔市场将在六月关闭因为渔获量下降而且大厅的维修费用太高市议会星期一表示这个市场已有九十年的历史。", article.Text);
        Assert.Equal("zh", article.Language);
    }

    [Fact]
    public void Bullets_and_running_numbers_make_a_list()
    {
        Article article = Given.Text("Three things will change for the crews of the harbour next year.\n\n- The hall closes.\n- The quay stays open.\n\n1. Boats register.\n2. Fees fall.\n");

        Assert.Equal(["The hall closes.", "The quay stays open.", "Boats register.", "Fees fall."], Given.BlocksOf(article, BlockKind.ListItem));
    }

    [Fact]
    public void A_date_at_the_start_of_a_line_is_no_list()
    {
        Article article = Given.Text("3. März 2025 war der letzte Tag des Marktes in der kleinen Stadt am Meer.\nDanach blieb die Halle leer, und die Boote fuhren in den nächsten Hafen.\n");

        Assert.Empty(Given.BlocksOf(article, BlockKind.ListItem));
        Assert.StartsWith("3. März 2025", article.Text);
    }

    [Theory]
    [InlineData("LONDON, March 3 (Reuters) - The market closes in June.", "LONDON, March 3 (Reuters)", "The market closes in June.")]
    [InlineData("PARIS — The market closes in June.", "PARIS", "The market closes in June.")]
    [InlineData("LOS ANGELES, California (CNN) -- The market closes in June.", "LOS ANGELES, California (CNN)", "The market closes in June.")]
    [InlineData("Berlin (dpa) - Der Markt schließt im Juni.", "Berlin (dpa)", "Der Markt schließt im Juni.")]
    [InlineData("(CNN)The market closes in June.", "(CNN)", "The market closes in June.")]
    [InlineData("NEW YORK/LONDON, Jan. 5 (Xinhua) -- The market closes in June.", "NEW YORK/LONDON, Jan. 5 (Xinhua)", "The market closes in June.")]
    public void A_dateline_stays_in_the_text_and_out_of_the_first_sentence(string text, string dateline, string first)
    {
        Article article = Given.Text(text);

        Assert.Equal(dateline, article.Dateline);
        Assert.StartsWith(dateline, article.Text);
        Assert.Equal(first, Given.SentencesOf(article)[0]);
    }

    [Theory]
    [InlineData("Paris — the city of light — will close its market in June.")]
    [InlineData("The market (built in 1931) closes in June.")]
    [InlineData("NATO-led forces left the harbour in June.")]
    [InlineData("F-16 jets flew over the harbour on Monday.")]
    public void A_sentence_that_only_looks_like_a_dateline_is_whole(string text)
    {
        Article article = Given.Text(text);

        Assert.Null(article.Dateline);
        Assert.Equal([text], Given.SentencesOf(article));
    }

    [Theory]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe and John O’Neill, Elmswick News", "Jane Doe and John O’Neill")]
    [InlineData("Von Anna Müller", "Anna Müller")]
    [InlineData("Par Jean de La Tour", "Jean de La Tour")]
    [InlineData("Por María Pérez | 3 marzo", "María Pérez")]
    [InlineData("Автор: Иван Петров", "Иван Петров")]
    [InlineData("作者：王小明", "王小明")]
    public void A_byline_is_found_below_the_title(string line, string name)
    {
        Article article = Given.Text($"The market closes\n{line}\nThe harbour town will close its market in June, the council said on Monday, after ninety years.");

        Assert.Equal(name, article.Byline);
        Assert.Equal([line], Given.BlocksOf(article, BlockKind.Byline));
        Assert.Single(article.Sentences);
    }

    [Fact]
    public void A_sentence_that_begins_with_by_is_no_byline()
    {
        Article article = Given.Text("The market closes\nBy June the market will be closed.\nThe council said so on Monday.");

        Assert.Null(article.Byline);
        Assert.Equal(2, article.Sentences.Count);
    }

    [Fact]
    public void One_long_line_is_one_paragraph_without_a_title()
    {
        string line = string.Join(' ', Enumerable.Range(1, 80).Select(i => $"The boat number {i} sold its catch at the quay on Monday."));

        Article article = Given.Text(line);

        Assert.Null(article.Title);
        Assert.Single(article.Blocks);
        Assert.Equal(80, article.Sentences.Count);
        Assert.Equal(80 * 12, article.WordCount);
    }

    [Fact]
    public void A_list_of_short_lines_is_not_a_row_of_headings()
    {
        Article article = Given.Text("Crews that sold on the last day were these, said the port.\nThe Mary Ann\nThe Three Brothers\nThe Good Hope\nThe Star of the Sea\nAll of them came back in the evening.");

        Assert.Empty(Given.BlocksOf(article, BlockKind.Heading));
    }

    [Fact]
    public void A_single_line_is_an_article_of_one_sentence()
    {
        Article article = Given.Text("Market closes");

        Assert.Null(article.Title);
        Assert.Equal(["Market closes"], Given.SentencesOf(article));
    }

    [Fact]
    public void A_given_title_wins_and_the_texts_own_becomes_a_heading()
    {
        Article article = Given.Bytes("Own title\n\nThe market closes in June, the council said."u8.ToArray(), "text/plain", new(Title: "Given title", Byline: "Jane Doe"));

        Assert.Equal("Given title", article.Title);
        Assert.Equal("Jane Doe", article.Byline);
        Assert.Equal("Given title\n\nJane Doe\n\nOwn title\n\nThe market closes in June, the council said.", article.Text);
        Assert.Equal(["Own title"], Given.BlocksOf(article, BlockKind.Heading));
    }

    [Fact]
    public void A_number_before_nothing_stays() => Assert.Equal("1. -", Given.Text("1. -").Text);

    [Theory]
    [InlineData("From: \"Jane Doe\" <jane@elmswick.example>\nTo: desk@elmswick.example\nSubject: Re: Market closes\nDate: Mon, 03 Mar 2025 10:15:00 +0100 (CET)\n\n")]
    [InlineData("Von: Jane Doe [jane@elmswick.example]\nGesendet: 2025-03-03T10:15:00+01:00\nAn: Redaktion\n  und Verlag\nBetreff: Market closes\n\n")]
    public void Mail_headers_are_title_byline_and_date(string headers)
    {
        Article article = Given.Text(headers + "The market closes in June.\n\nThe quay stays open.");

        Assert.Equal(("Market closes", "Jane Doe"), (article.Title, article.Byline));
        Assert.Equal(new DateTimeOffset(2025, 3, 3, 9, 15, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal(["The market closes in June.", "The quay stays open."], Given.SentencesOf(article));
        Assert.Contains("left-out-mail-headers", Given.CodesOf(article));
    }

    [Theory]
    [InlineData("To: the minister, with regards.\n\nThe market closes in June.")]
    [InlineData("Question: who pays?\nAnswer: nobody knows.\n\nThe market closes in June.")]
    public void One_such_line_or_other_labels_are_text(string text) => Assert.DoesNotContain("left-out-mail-headers", Given.CodesOf(Given.Text(text)));
}
