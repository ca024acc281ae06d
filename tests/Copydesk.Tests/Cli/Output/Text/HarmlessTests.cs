using System.Globalization;
using Copydesk.Cli.Output.Text;
using CsCheck;

namespace Copydesk.Tests.Cli.Output.Text;

public sealed class HarmlessTests
{
    [Theory]
    [InlineData("\u001b[31mred", "\uFFFD[31mred")]
    [InlineData("\u009b2J", "\uFFFD2J")]
    [InlineData("\u001b]0;title\u0007", "\uFFFD]0;title\uFFFD")]
    [InlineData("over\rwritten\b\b", "over written\uFFFD\uFFFD")]
    [InlineData("pay \u202e001\u202c", "pay \uFFFD001\uFFFD")]
    [InlineData("two\nlines\tand a tab", "two lines and a tab")]
    [InlineData("می\u200cخواهم 👩\u200d🚀 1\u00a0000", "می\u200cخواهم 👩\u200d🚀 1\u00a0000")]
    public void What_steers_a_terminal_or_a_direction_is_shown_as_replaced(string text, string harmless) =>
        Assert.Equal(harmless, Harmless.Line(text));

    [Fact]
    public void No_text_has_a_control_left_and_every_place_stays_where_it_was() =>
        Gen.String[Gen.Char, 0, 60].Sample(text =>
        {
            string harmless = Harmless.Line(text);
            Assert.Equal(text.Length, harmless.Length);
            Assert.DoesNotContain(harmless, c => char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator);
        });
}
