using Copydesk.Digesting;
using Copydesk.Digesting.Summarizing;
using Copydesk.Reading;
using Xunit;

namespace Copydesk.Tests.Digesting.Summarizing;

public sealed class HeadlinesTests
{
    [Fact]
    public void The_title_is_the_headline_with_its_place_as_evidence()
    {
        Article article = TestArticle.Titled("Bridge to close", "The bridge will close on Monday.");
        Claim headline = Headlines.Of(article, article.Sentences[0]);
        Assert.Equal("Bridge to close", headline.Text);
        Assert.Equal("Bridge to close", Assert.Single(headline.Evidence).In(article.Text));
    }

    [Fact]
    public void A_title_that_stands_nowhere_in_the_text_has_no_evidence()
    {
        Article article = TestArticle.Of("The bridge will close on Monday.") with { Title = "Norvik news" };
        Assert.Empty(Headlines.Of(article, article.Sentences[0]).Evidence);
    }

    [Theory]
    [InlineData("The bridge will close on Monday.", "The bridge will close on Monday")]
    [InlineData("As talks over the budget drag on, the city of Norvik has closed its bridge.", "the city of Norvik has closed its bridge")]
    [InlineData("NORVIK (AP) — The bridge will close on Monday.", "The bridge will close on Monday")]
    [InlineData("(CNN)The bridge will close on Monday.", "The bridge will close on Monday")]
    [InlineData("The bridge at Norvik will close in April after engineers found rust in nearly all of the cables that hold it, the mayor said.", "The bridge at Norvik will close in April")]
    [InlineData("Ada Lund, 52, of Norvik, was chosen to lead the council on Monday night, winning eleven of nineteen votes in the second round.", "Ada Lund, 52, of Norvik, was chosen to lead the council on Monday night")]
    [InlineData("A dog who fell into the harbour last week was saved by a sailor who heard its barking from the other side of the water.", "A dog who fell into the harbour last week was saved by a sailor")]
    [InlineData("The bridge was sold to a firm from the U.S.", "The bridge was sold to a firm from the U.S.")]
    [InlineData("Will the bridge at Norvik ever open again?", "Will the bridge at Norvik ever open again?")]
    public void Without_a_title_it_is_one_stretch_of_the_lead_that_can_stand_alone(string lead, string headline)
    {
        Article article = TestArticle.Of(lead);
        Claim made = Headlines.Of(article, article.Sentences[0]);
        Assert.Equal(headline, made.Text);
        Assert.Equal(headline, Assert.Single(made.Evidence).In(article.Text));
    }

    [Fact]
    public void A_quotation_is_never_cut_open()
    {
        Article article = TestArticle.Of("The mayor of Norvik said that \"the bridge, which our grandparents built, which we love, and which we all use, has to close for years\" on Monday.");
        string headline = Headlines.Of(article, article.Sentences[0]).Text;
        Assert.Equal(0, headline.Count(c => c == '"') % 2);
    }
}
