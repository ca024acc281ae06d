using System.Diagnostics;
using Copydesk.EndToEnd.Running;
using Xunit;

namespace Copydesk.EndToEnd.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("nothing-such")]
    [InlineData("--nothing-such")]
    [InlineData("digest --nothing-such")]
    [InlineData("digest --format")]
    [InlineData("digest article.txt --output")]
    [InlineData("digest --jsonl --output digests")]
    [InlineData("digest --length tiny article.txt")]
    [InlineData("read one.txt two.txt")]
    [InlineData("prove")]
    [InlineData("prove article.txt")]
    [InlineData("prove - --claims -")]
    [InlineData("prove --jsonl --format text")]
    [InlineData("check article.txt --fail-on sometimes")]
    [InlineData("status nothing-such")]
    [InlineData("rebuild now")]
    [InlineData("digest --format xml article.txt")]
    [InlineData("digest --sentences many article.txt")]
    [InlineData("digest --sentences 0 article.txt")]
    [InlineData("digest --jsonl article.txt")]
    [InlineData("serve --port none")]
    [InlineData("serve --port 70000")]
    [InlineData("serve --samples --storage DefaultEndpointsProtocol=https;AccountName=newsdesk;AccountKey=a2V5;EndpointSuffix=core.windows.net")]
    public async Task Wrong_usage_is_one_line_and_exit_code_2(string arguments)
    {
        Outcome outcome = await CliProgram.RunAsync(arguments.Split(' '));

        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        AssertOneLine(outcome.Error);
    }

    [Theory]
    [InlineData("read no-such-file.txt")]
    [InlineData("digest no-such-file.txt")]
    [InlineData("read .")]
    [InlineData("digest https://news.example/story")]
    [InlineData("serve --storage nonsense")]
    public async Task A_failure_is_one_line_and_exit_code_1(string arguments)
    {
        Outcome outcome = await CliProgram.RunAsync(arguments.Split(' '));

        Assert.Equal(1, outcome.ExitCode);
        AssertOneLine(outcome.Error);
    }

    [Theory]
    [InlineData("digest -")]
    [InlineData("serve --port 7499 --storage UseDevelopmentStorage=true")]
    public async Task A_refused_setting_is_named_with_its_mend_before_anything_starts(string arguments)
    {
        ProcessStartInfo start = CliProgram.Start(arguments.Split(' '));
        start.Environment["Copydesk__Proof__Unsupported"] = "Publish";

        Outcome outcome = await CliProgram.RunAsync("The port of Vig shipped more grain.", start);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(
            "Copydesk:Proof:Unsupported is Publish, but what is not proven is never published; set it to Drop, Hold, RepairThenDrop or RepairThenHold.",
            outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("report this", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("digest --help")]
    [InlineData("read --help")]
    [InlineData("serve --help")]
    [InlineData("prove --help")]
    [InlineData("check --help")]
    [InlineData("status --help")]
    [InlineData("rebuild --help")]
    public async Task Every_command_has_help_with_examples(string arguments)
    {
        Outcome outcome = await CliProgram.RunAsync(arguments.Split(' '));

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("Examples:", outcome.Output, StringComparison.Ordinal);
        Assert.Empty(outcome.Error);
    }

    [Fact]
    public async Task A_shell_can_ask_for_what_may_come_next()
    {
        Outcome commands = await CliProgram.RunAsync("[suggest:1]", "r");
        Outcome options = await CliProgram.RunAsync("[suggest:10]", "digest --f");

        Assert.Equal(["read", "rebuild"], commands.Lines.Select(line => line.Trim()).Where(line => line.StartsWith('r')));
        Assert.Contains("--format", options.Output, StringComparison.Ordinal);
    }

    private static void AssertOneLine(string error)
    {
        Assert.StartsWith("copydesk: ", error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
