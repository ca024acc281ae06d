using Copydesk.Intake;
using Copydesk.Reading;
using Xunit;

namespace Copydesk.Tests.Reading;

/// <summary>Tags, categories and keywords: where articles have them, and what becomes of them.</summary>
public sealed class TagTests
{
    private const string Body = "The harbour town will close its market in June, the council said on Monday.";

    [Theory]
    [InlineData("tags: [Harbour, 'Fish, fresh', \"Markets\"]")]
    [InlineData("tags:\n  - Harbour\n  - 'Fish, fresh'\n  - \"Markets\"")]
    [InlineData("category: Harbour\ntags:\n- Fish, fresh\n- Markets\ndraft: true")]
    [InlineData("categories: [Harbour]\nkeywords: 'Fish, fresh, Markets'")]
    public void Front_matter_has_tags_in_brackets_or_line_by_line(string yaml)
    {
        Article article = Given.Markdown($"---\ntitle: Market closes\n{yaml}\nauthor: Jane Doe\n---\n\n{Body}\n");

        Assert.Equal(["Harbour", "Fish", "fresh", "Markets"], article.Tags);
        Assert.Equal("Market closes", article.Title);
        Assert.Equal("Jane Doe", article.Byline);
    }

    [Fact]
    public void Several_authors_in_a_list_are_the_byline() =>
        Assert.Equal("Jane Doe, Per Lund", Given.Markdown($"---\nauthor: [Jane Doe, Per Lund]\n---\n\n{Body}\n").Byline);

    [Fact]
    public void A_page_has_them_in_its_head()
    {
        Article article = Given.Html(
            $"""
            <!doctype html><html lang="en"><head><title>Market closes</title>
            <meta name="Keywords" content="harbour, Fish ,, council"><meta property="article:section" content="Local">
            <meta property="article:tag" content="Harbour"><meta property="article:tag" content="Jane &amp; Co.">
            </head><body><article><h1>Market closes</h1><p>{Body}</p></article></body></html>
            """);

        Assert.Equal(["harbour", "Fish", "council", "Local", "Jane & Co."], article.Tags);
    }

    [Fact]
    public void Those_that_the_caller_gives_are_all_and_may_have_commas()
    {
        Article article = Given.Html(
            $"<html><head><meta name=keywords content=found></head><body><p>{Body}</p></body></html>", new SubmissionMetadata(Tags: ["Jobs, pay", " #Harbour ", "harbour"]));

        Assert.Equal(["Jobs, pay", "Harbour"], article.Tags);
    }

    [Fact]
    public void What_is_hidden_or_too_long_or_without_a_letter_is_no_tag_and_there_are_at_most_twenty()
    {
        string many = string.Join(',', Enumerable.Range(1, 500).Select(n => $"tag {n}"));

        Article article = Given.Markdown($"---\ntags: ha\u202ebour\u0001, ---, {new string('x', 81)}, {many}\n---\n\n{Body}\n");

        Assert.Equal(20, article.Tags.Count);
        Assert.Equal(["habour", "tag 1", "tag 2"], article.Tags.Take(3));
    }

    [Fact]
    public void They_stand_beside_the_text_and_not_in_it() =>
        Assert.Equal(Given.Markdown(Body).Text, Given.Markdown($"---\ntags: harbour\n---\n\n{Body}").Text);
}
