using Copydesk.Language.Tokens;

namespace Copydesk.Tests.Language.Tokens;

public class WordFilterTests
{
    [Theory]
    [InlineData("Paris")]
    [InlineData("PARIS")]
    [InlineData("états-unis")]
    [InlineData("États-Unis")]
    [InlineData("Россия")]
    [InlineData("supercalifragilisticexpialidocious-and-longer")]
    public void A_set_holds_its_words_in_any_case(string word) =>
        Assert.True(WordSet.Of("paris états-unis россия supercalifragilisticexpialidocious-and-longer").Contains(word));

    [Theory]
    [InlineData("")]
    [InlineData("pares")]
    [InlineData("pari")]
    [InlineData("Érable")]
    [InlineData("1")]
    public void And_no_others(string word) => Assert.False(WordSet.Of("paris états-unis").Contains(word));

    [Fact]
    public void A_map_finds_what_a_dictionary_does()
    {
        string[] words = ["one", "two", "three", "Vier", "cinq", "шесть"];
        var map = new WordMap<int>(words.Select((word, i) => KeyValuePair.Create(word, i)));

        Assert.All(words.Index(), word => Assert.True(map.TryGet(word.Item.ToUpperInvariant(), out int found) && found == word.Index));
        Assert.False(map.TryGet("four", out _));
    }
}
