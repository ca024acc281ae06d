using System.Xml;
using Copydesk.Publishing;
using CsCheck;
using Xunit;

namespace Copydesk.Tests.Publishing;

public sealed class LegalTextTests
{
    /// <summary>Neither inline nor enumerated at discovery: both go through UTF-8, which has no lone surrogates.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "a\u0001b", "ab" },
        { "\ud83d lone", " lone" },
        { "lone \ude00", "lone " },
        { "\ude00\ud83d", "" },
        { "whole 😀", "whole 😀" },
        { "\ufffe\uffff\u000b", "" },
        { "tab\tline\n", "tab\tline\n" },
        { "\u202egnp.exe\u202c \u2066\u200fx", "gnp.exe x" },
        { "zero\u200bwidth\ufeff soft\u00adhyphen", "zerowidth softhyphen" },
        { "flag\U000e0067\U000e007f", "flag" },
        { "می\u200cخواهم 👩\u200d🚒", "می\u200cخواهم 👩\u200d🚒" },
    };

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void What_XML_forbids_or_shows_nothing_and_no_script_needs_is_taken_out(string text, string legal) =>
        Assert.Equal(legal, LegalText.Of(text));

    [Fact]
    public void Any_text_becomes_legal_and_stays_as_it_is_then() =>
        Gen.String[Gen.Char, 0, 60].Sample(text =>
        {
            string legal = LegalText.Of(text);
            XmlConvert.VerifyXmlChars(legal);
            Assert.Equal(legal, LegalText.Of(legal));
        });

    [Theory]
    [InlineData(" a\r\n\tb\u0085c\u2028d\u00a0", "a b c d")]
    [InlineData("\u202e \u0001", "")]
    public void A_line_has_no_line_ends_and_no_white_space_at_its_edges(string text, string line) => Assert.Equal(line, LegalText.Line(text));

    [Fact]
    public void What_is_too_long_ends_between_words_with_an_ellipsis() =>
        Assert.Equal("The works cost 212…", LegalText.Shortened("The works cost 212 million euros", 20));

    [Fact]
    public void Shortening_never_cuts_a_character_in_half() =>
        Gen.Select(Gen.Int[1, 30], Gen.Int[2, 30]).Sample((smiles, length) =>
        {
            string shortened = LegalText.Shortened(string.Concat(Enumerable.Repeat("😀", smiles)), length);
            Assert.True(shortened.Length <= length);
            XmlConvert.VerifyXmlChars(shortened);
        });
}
