using Copydesk.Language.Quotations;
using Xunit;

namespace Copydesk.Tests.Language.Quotations;

public class QuotationFinderTests
{
    [Theory]
    [InlineData("She said \"we go\" twice.", "we go")]
    [InlineData("She said “we go” twice.", "we go")]
    [InlineData("Elle dit « nous partons » enfin.", "nous partons")]
    [InlineData("Er sagte: „Wir gehen“, und ging.", "Wir gehen")]
    [InlineData("Er sagte: »Wir gehen«, und ging.", "Wir gehen")]
    [InlineData("Он сказал: «Мы идём».", "Мы идём")]
    [InlineData("他说：「我们走」。", "我们走")]
    [InlineData("他说：“我们走”。", "我们走")]
    [InlineData("She said ‘we don’t go’ twice.", "we don’t go")]
    [InlineData("It became a 'harbour for a new era.' The leaders' rapport held.", "harbour for a new era.")]
    [InlineData("Its leaders' plan, 'the teachers' charter for all,' failed.", "the teachers' charter for all,")]
    [InlineData("Li's aim isn't 'old friends' but peace.", "old friends")]
    [InlineData("In the '90s they sang 'we rise up' at rock 'n' roll fairs.", "we rise up")]
    [InlineData("He is 6'2\" tall and said \"fine by me\" today.", "fine by me")]
    [InlineData("The crowd sang.\"We go home now,\" she said.", "We go home now,")]
    [InlineData("it was over.\"Root said: \"We go home now.\"They left.", "We go home now.")]
    public void Words_between_marks_are_found(string text, string words) =>
        Assert.Equal(words, Assert.Single(QuotationFinder.Find(text, "en")).Inner.In(text));

    [Theory]
    [InlineData("The leaders' rapport and Li's visit didn't end in the '90s.")]
    [InlineData("A mark \" alone opens nothing that ends.")]
    [InlineData("")]
    public void Apostrophes_and_lone_marks_are_no_quotation(string text) =>
        Assert.Empty(QuotationFinder.Find(text, "en"));

    [Fact]
    public void A_quotation_that_opens_again_in_the_next_paragraph_goes_on()
    {
        const string text = "“It rained all day.\n\n“It rained all night,” she said.";
        IReadOnlyList<QuotationMention> found = QuotationFinder.Find(text, "en");
        Assert.Equal(["It rained all day.", "It rained all night,"], found.Select(q => q.Inner.In(text)));
        Assert.True(found[0].ContinuesNext);
        Assert.False(found[0].IsClosed);
        Assert.True(found[1].IsClosed);
    }

    [Fact]
    public void One_or_two_words_are_told_from_what_someone_said()
    {
        const string text = "The “reform” failed, “but we shall try again.”";
        Assert.Equal([true, false], QuotationFinder.Find(text, "en").Select(q => q.IsScare));
    }

    [Fact]
    public void A_title_is_told_from_what_someone_said()
    {
        const string text = "She wrote “The Sound of the Harbour” and said “the sound stayed.”";
        Assert.Equal([true, false], QuotationFinder.Find(text, "en").Select(q => q.IsTitleLike));
    }

    [Fact]
    public void Marks_inside_a_quotation_do_not_end_it()
    {
        const string text = "“He called it ‘a mess’ and left,” Ann said.";
        Assert.Equal("He called it ‘a mess’ and left,", Assert.Single(QuotationFinder.Find(text, "en")).Inner.In(text));
    }
}
