using Copydesk.Language.Words;
using Xunit;

namespace Copydesk.Tests.Language.Words;

public sealed class WordTokenizerTests
{
    [Theory]
    [InlineData("Don't panic, it's Ana’s car.", "Don't panic it's Ana’s car")]
    [InlineData("It cost $1,244.80, up 2.5%.", "It cost 1,244.80 up 2.5")]
    [InlineData("The well-known 20th-century G20", "The well known 20th century G20")]
    [InlineData("«Это всё», сказал он.", "Это всё сказал он")]
    [InlineData("'quoted' words'", "quoted words")]
    [InlineData("中美关系 2025年 好", "中美 美关 关系 2025 年 好")]
    public void Words_stand_without_marks(string text, string words) => Assert.Equal(words.Split(' '), Words(text));

    [Fact]
    public void A_combining_mark_stays_in_its_word() => Assert.Equal(["nāma", "शब्द"], Words("nāma शब्द"));

    [Fact]
    public void A_number_is_told_from_a_word() =>
        Assert.Equal([WordKind.Number, WordKind.Letters, WordKind.Bigram], WordTokenizer.Tokenize("20 men 来", new(0, 8)).Select(w => w.Kind));

    private static IEnumerable<string> Words(string text) => WordTokenizer.Tokenize(text, new(0, text.Length)).Select(w => w.Span.In(text));
}
