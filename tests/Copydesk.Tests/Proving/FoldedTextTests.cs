using Copydesk.Language;
using Copydesk.Proving.Matching;
using CsCheck;

namespace Copydesk.Tests.Proving;

public class FoldedTextTests
{
    [Theory]
    [InlineData("It rose 1.9 percent in 2024.", "rose 1.9 percent", "rose 1.9 percent")]
    [InlineData("He said “so it is” again.", "said \"so it is\"", "said “so it is")]
    [InlineData("The  leaders’\nrapport", "leaders' rapport", "leaders’\nrapport")]
    [InlineData("May 7–10, they say", "May 7-10", "May 7–10")]
    [InlineData("TRADE grew.", "Trade grew", "TRADE grew")]
    [InlineData("双边贸易额达到二千亿美元。", "贸易额达到二千亿", "贸易额达到二千亿")]
    public void Words_are_found_whatever_their_case_space_and_marks(string source, string claim, string exact) =>
        Assert.Equal(exact, Find(source, claim)?.In(source));

    [Theory]
    [InlineData("It rose 1.9% in a year.", "9% in a year")]
    [InlineData("It rose 19% in a year.", "9% in a year")]
    [InlineData("It cost 1,250 euros.", "250 euros")]
    [InlineData("They met 40 times.", "They met 4")]
    [InlineData("It cost 3.5 million.", "It cost 3")]
    [InlineData("The disagreement lasted.", "agreement lasted")]
    [InlineData("Anything.", "")]
    [InlineData("Anything.", "\"\"")]
    public void Half_a_word_or_half_a_number_is_not_found(string source, string claim) => Assert.Null(Find(source, claim));

    [Fact]
    public void A_later_place_is_found_when_an_earlier_one_is_half_a_number() =>
        Assert.Equal(new TextSpan(13, 14), Find("It is 15 and 5 now", "5"));

    [Fact]
    public void Any_whole_words_of_a_text_are_found_in_it() =>
        Gen.Select(Gen.String[Gen.Char["ab 9.,'“”\n–X"], 1, 40], Gen.Int[0, 39], Gen.Int[1, 40]).Sample((text, start, length) =>
        {
            string[] words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            string claim = string.Join(' ', words.Skip(start % Math.Max(1, words.Length)).Take(length));
            if (!claim.Any(char.IsLetterOrDigit) || claim.Any(c => c is '.' or ',' or '\'' or '“' or '”')) return;

            Assert.NotNull(Find(text, claim));
        });

    private static TextSpan? Find(string source, string claim) => new FoldedText(source).Find(new FoldedText(claim));
}
