using Copydesk.Language.Quotations;
using Xunit;

namespace Copydesk.Tests.Language.Quotations;

public class SpeakerFinderTests
{
    [Theory]
    [InlineData("Mayor Ann Berg said, “we will open the bridge.”", "Ann Berg")]
    [InlineData("“We will open the bridge,” said Ann Berg.", "Ann Berg")]
    [InlineData("“We will open the bridge,” Ann Berg said.", "Ann Berg")]
    [InlineData("“We will open the bridge,” said Ann Berg, the mayor of Leeds.", "Ann Berg")]
    [InlineData("“We will open the bridge,” Ann Berg, the mayor of Leeds, told reporters.", "Ann Berg")]
    [InlineData("“We will open,” Ann Berg said, “when the ice has gone.”", "Ann Berg")]
    [InlineData("According to Ann Berg, the bridge is “safe for all of us.”", "Ann Berg")]
    [InlineData("The bridge is “safe for all of us,” according to Ann Berg.", "Ann Berg")]
    [InlineData("Their work, described by Ann Berg as ‘a bridge between old rivals,’ goes on.", "Ann Berg")]
    [InlineData("Ann Berg, former mayor of Leeds, credits this to ‘years of patient work’ on both banks.", "Ann Berg")]
    [InlineData("The port will stay shut, with the Harbour Ministry stating the ice will ‘hold for another week.’", "Harbour Ministry")]
    [InlineData("“We will open,” said Sen. Ann Berg (D-Maine).", "Ann Berg")]
    [InlineData("“We will open,” harbour spokesman Carl Voss said.", "Carl Voss")]
    [InlineData("“They told us ‘we will open,’” Ann Berg recalled.", "Ann Berg")]
    [InlineData("“The bridge is open. It took nine years.” ― Ann Berg", "Ann Berg")]
    [InlineData("Sen. Ann Berg (D-Me.) scolded him: “The bridge is still shut.”", "Ann Berg")]
    [InlineData("Sen. Ann Berg, R-Wis., said “the bridge is still shut.”", "Ann Berg")]
    [InlineData("Ann Berg, the mayor of Leeds, a town in the north, said “the bridge is still shut.”", "Ann Berg")]
    [InlineData("In January, Gov. Ann Berg of Maine called them “new and daring ideas.”", "Ann Berg")]
    [InlineData("“The bridge is still shut,” said 48-year-old teacher Ann Berg.", "Ann Berg")]
    public void A_speaker_stands_before_after_or_in_the_middle(string text, string speaker) =>
        Assert.All(SpeakerFinder.Find(text, "en"), q => Assert.Equal(speaker, q.Speaker));

    [Fact]
    public void A_pronoun_means_the_last_fitting_person()
    {
        const string text = "Ann Berg met Carl Voss on Monday. “We agreed on nothing,” she said. “He left early.”";
        Assert.Equal(["Ann Berg", "Ann Berg"], SpeakerFinder.Find(text, "en").Select(q => q.Speaker));
    }

    [Fact]
    public void A_surname_is_resolved_to_the_full_name_and_role()
    {
        const string text = "Mayor Ann Berg opened the bridge.\n\n“It took nine years,” Berg said.";
        SpokenQuotation spoken = Assert.Single(SpeakerFinder.Find(text, "en"));
        Assert.Equal("Ann Berg", spoken.Speaker);
        Assert.Equal("Mayor", spoken.Role);
    }

    [Fact]
    public void A_quotation_over_two_paragraphs_has_one_speaker()
    {
        const string text = "Ann Berg said: “It rained all day.\n\n“It rained all night.”";
        Assert.Equal(["Ann Berg", "Ann Berg"], SpeakerFinder.Find(text, "en").Select(q => q.Speaker));
    }

    [Fact]
    public void A_paragraph_may_lead_to_the_quotation_after_it()
    {
        const string text = "Carl Voss replied:\n\n“Nobody asked the fishermen.”";
        Assert.Equal("Carl Voss", Assert.Single(SpeakerFinder.Find(text, "en")).Speaker);
    }

    [Theory]
    [InlineData("Since 2013, Berg and Voss have met often, their work evolving into a ‘partnership of two old harbour towns.’")]
    [InlineData("The new rules have been widely described as “madness on stilts”.")]
    [InlineData("A banner over the gate read nothing but stood near “the longest bridge of the north”.")]
    public void No_speaker_is_given_when_the_text_names_none(string text) =>
        Assert.Null(Assert.Single(SpeakerFinder.Find(text, "en")).Speaker);

    [Fact]
    public void An_unnamed_speaker_keeps_the_words_of_the_text()
    {
        SpokenQuotation spoken = Assert.Single(SpeakerFinder.Find("“We know nothing yet,” a police spokeswoman said.", "en"));
        Assert.Equal("a police spokeswoman", spoken.Speaker);
        Assert.False(spoken.IsNamed);
    }

    [Theory]
    [InlineData("Norway's prime minister, Jonas Berg, said “we will open the bridge.”", "en", "Jonas Berg")]
    [InlineData("“We will open the bridge,” Norway's prime minister, Jonas Berg, said.", "en", "Jonas Berg")]
    [InlineData("“We will open the bridge,” said Norway's prime minister, Jonas Berg.", "en", "Jonas Berg")]
    [InlineData("Its owner, Bo Lind, said the mill was “too old to mend.”", "en", "Bo Lind")]
    [InlineData("Its owner, Bo Lind said “the mill is too old to mend.”", "en", "Bo Lind")]
    [InlineData("The head of the WHO, Tadros Abebe, called it “a bridge too far.”", "en", "Tadros Abebe")]
    [InlineData("“Is it far to the bridge?” asked her lawyer, Jorn Roe.", "en", "Jorn Roe")]
    [InlineData("The mill's co-founder, Mr. Jorn Roe, said “the mill is too old.”", "en", "Jorn Roe")]
    [InlineData("«El puente abrirá pronto», dijo la ministra de Trabajo, Yolinda Paz.", "es", "Yolinda Paz")]
    [InlineData("Commenting on the deal, Jann Orr, Chief Executive, said: “We will mend the mill.”", "en", "Jann Orr")]
    [InlineData("Ann Berg, wife of Carl Voss, said “we will open the bridge.”", "en", "Ann Berg")]
    [InlineData("Speaking to her lawyer, Ann Berg said “we will open the bridge.”", "en", "Ann Berg")]
    public void The_speaker_beside_a_role_is_the_one_who_is_named(string text, string language, string speaker) =>
        Assert.Equal(speaker, Assert.Single(SpeakerFinder.Find(text, language)).Speaker);
}
