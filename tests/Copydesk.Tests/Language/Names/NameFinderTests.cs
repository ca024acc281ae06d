using Copydesk.Language.Names;
using Xunit;

namespace Copydesk.Tests.Language.Names;

public class NameFinderTests
{
    [Theory]
    [InlineData("Then President Lin Baoru arrived.", "Lin Baoru", "President")]
    [InlineData("Yesterday Norwegian Prime Minister Ann Berg arrived.", "Ann Berg", "Norwegian Prime Minister")]
    [InlineData("Carl Voss, former Danish ambassador to Chile, agreed.", "Carl Voss", "former Danish ambassador to Chile")]
    [InlineData("Analysts like Lin Baoru of Northern Academy of Sciences agreed.", "Lin Baoru", "analyst of Northern Academy of Sciences")]
    [InlineData("The harbour spokesman Carl Voss agreed.", "Carl Voss", "spokesman")]
    [InlineData("Ambassador Lin Baoru agreed.", "Lin Baoru", "Ambassador")]
    public void A_person_has_the_role_that_the_text_gives(string text, string name, string role)
    {
        NameMention mention = Assert.Single(NameFinder.Find(text, "en"), n => n.Kind == NameKind.Person);
        Assert.Equal(name, mention.Span.In(text));
        Assert.Equal(role, mention.Role);
    }

    [Theory]
    [InlineData("They asked the Ministry of Foreign Affairs.", "Ministry of Foreign Affairs")]
    [InlineData("She left Harbour Lines Inc last year.", "Harbour Lines Inc")]
    [InlineData("He works for the BBC in peace.", "BBC")]
    public void A_body_is_known_by_its_words(string text, string name)
    {
        NameMention mention = Assert.Single(NameFinder.Find(text, "en"));
        Assert.Equal(name, mention.Span.In(text));
        Assert.Equal(NameKind.Organization, mention.Kind);
    }

    [Theory]
    [InlineData("They met in South Korea.", "South Korea")]
    [InlineData("They met in Norway.", "Norway")]
    public void A_place_is_known_from_the_gazetteer(string text, string name)
    {
        NameMention mention = Assert.Single(NameFinder.Find(text, "en"));
        Assert.Equal(name, mention.Name);
        Assert.Equal(NameKind.Place, mention.Kind);
    }

    [Fact]
    public void A_surname_and_an_acronym_are_the_full_name()
    {
        const string text = "Ann Berg leads the World Harbour Organization. Berg said the WHO was late.";
        Assert.Equal(["Ann Berg", "World Harbour Organization", "Ann Berg", "World Harbour Organization"], NameFinder.Find(text, "en").Select(n => n.Name));
    }

    [Theory]
    [InlineData("The bridge is open. However, few came. In May, Friday was dry.")]
    [InlineData("Bridges are open, and bridges are long.")]
    public void A_capital_at_the_start_of_a_sentence_makes_no_name(string text) =>
        Assert.Empty(NameFinder.Find(text, "en"));

    [Fact]
    public void Two_places_joined_by_a_hyphen_are_two_names()
    {
        const string text = "They praised Norway-Chile ties.";
        Assert.Equal(["Norway", "Chile"], NameFinder.Find(text, "en").Select(n => n.Name));
    }

    [Theory]
    [InlineData("Norway's prime minister, Jorn Lind, agreed.", "en", "Jorn Lind", "Norway's prime minister")]
    [InlineData("Its owner, Jorn Lind, agreed.", "en", "Jorn Lind", "owner")]
    [InlineData("They asked her lawyer, Jorn Lind.", "en", "Jorn Lind", "lawyer")]
    [InlineData("The head of the WHO, Tadros Abebe, agreed.", "en", "Tadros Abebe", "head of the WHO")]
    [InlineData("Then co-founder Jorn Lind agreed.", "en", "Jorn Lind", "co-founder")]
    [InlineData("Le porte-parole Jorn Lind est venu.", "fr", "Jorn Lind", "porte-parole")]
    [InlineData("Jann Orr, Chief Executive, agreed.", "en", "Jann Orr", "Chief Executive")]
    [InlineData("Then Prof. Borja del Pozo Cruz agreed.", "en", "Borja del Pozo Cruz", "Prof. ")]
    public void A_role_and_a_comma_make_a_name_a_persons(string text, string language, string name, string role)
    {
        NameMention mention = Assert.Single(NameFinder.Find(text, language), n => n.Kind == NameKind.Person);
        Assert.Equal(name, mention.Name);
        Assert.StartsWith(role.Trim(), mention.Role, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The deputy at the company, Northern Lines, left.")]
    [InlineData("After talks with her lawyer, Northern Lines left.")]
    public void A_name_after_a_comma_takes_no_role_that_is_anothers(string text) =>
        Assert.DoesNotContain(NameFinder.Find(text, "en"), n => n.Kind == NameKind.Person);
}
