using Copydesk.Language.Words;
using Xunit;

namespace Copydesk.Tests.Language.Words;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("en", "The minister’s visits were not visited by him.", "minist visit visit")]
    [InlineData("fr", "L'accord de l’Algérie et d'autres", "accord algérie")]
    [InlineData("de", "Der Bundestag hat das Gesetz beschlossen", "bundestag gesetz beschlossen")]
    [InlineData("es", "El presidente y los ministros", "presidente ministros")]
    [InlineData("ru", "Президент не был в Москве", "президент москве")]
    [InlineData("zh", "中国", "中国")]
    public void Content_words_are_what_stop_words_and_endings_leave(string language, string text, string keys) =>
        Assert.Equal(keys.Split(' '), new Vocabulary(language).ContentWords(text, new(0, text.Length)).Select(w => w.Key));

    [Fact]
    public void A_content_word_knows_its_place()
    {
        const string text = "It is the harbour.";
        ContentWord word = Assert.Single(new Vocabulary("en").ContentWords(text, new(0, text.Length)));
        Assert.Equal("harbour", word.Span.In(text));
    }
}
