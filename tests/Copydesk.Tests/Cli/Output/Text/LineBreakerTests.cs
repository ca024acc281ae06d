using Copydesk.Cli.Output.Text;
using CsCheck;

namespace Copydesk.Tests.Cli.Output.Text;

public sealed class LineBreakerTests
{
    [Theory]
    [InlineData("The bridge cost twelve million.", 12, "The bridge|cost twelve|million.")]
    [InlineData("aVeryLongWordWithoutSpaces", 10, "aVeryLongW|ordWithout|Spaces")]
    [InlineData("云栖县茶山铁路恢复通车。", 10, "云栖县茶山|铁路恢复通|车。")]
    [InlineData("茶山铁路恢复通车。于今", 16, "茶山铁路恢复通|车。于今")]
    [InlineData("他说（铁路）通车", 8, "他说（铁|路）通车")]
    [InlineData("见“茶山”", 4, "见|“茶|山”")]
    [InlineData("👩‍🚀👩‍🚀👩‍🚀", 4, "👩‍🚀👩‍🚀|👩‍🚀")]
    public void Text_is_folded_at_spaces_and_between_wide_characters(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', LineBreaker.Fold(text, width, width).Select(line => line.In(text))));

    [Fact]
    public void Nothing_but_spaces_is_lost_and_no_line_is_wider_than_it_may_be() =>
        Gen.Select(Gen.String[Gen.Char["ab  -,。茶山（）“”é̈👍א"], 0, 80], Gen.Int[2, 20]).Sample((text, width) =>
        {
            string[] lines = [.. LineBreaker.Fold(text, width, width).Select(line => line.In(text))];
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
            Assert.All(lines, line => Assert.True(Cells.Of(line.TrimEnd(' ')) <= width, $"'{line}' is wider than {width}"));
        });
}
