using System.Text.Json;
using Copydesk.EndToEnd.Running;
using Xunit;

namespace Copydesk.EndToEnd.Commands;

public sealed class ProveTests
{
    private static readonly string s_sample = Path.Combine(AppContext.BaseDirectory, "Samples", "harbour-bridge.txt");

    [Fact]
    public async Task A_wrong_figure_is_marked_in_the_claim_beside_what_the_article_says()
    {
        Outcome outcome = await CliProgram.RunAsync("prove", s_sample, "--claim", "The bridge cost €421.5 million.");

        Assert.Equal(0, outcome.ExitCode);
        string[] lines = outcome.Output.Split('\n');
        Assert.StartsWith("unsupported", lines[0], StringComparison.Ordinal);
        int claim = Array.FindIndex(lines, line => line.Contains("€421.5 million.", StringComparison.Ordinal));
        Assert.Equal(lines[claim].IndexOf("€421.5 million", StringComparison.Ordinal), lines[claim + 1].IndexOf('^'));
        Assert.Contains(lines, line => line.Contains("figures", StringComparison.Ordinal) && line.StartsWith("  ✗", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("The bridge cost €412.5 million", StringComparison.Ordinal) && line.TrimStart().StartsWith("line ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_claims_give_an_array_in_their_order()
    {
        Outcome outcome = await CliProgram.RunAsync(
            "The bridge cost €412.5 million\n\nThe bridge cost €421.5 million.\n",
            ["prove", s_sample, "--claim", "It rained.", "--claims", "-", "--format", "json"]);

        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(
            ["It rained.", "The bridge cost €412.5 million", "The bridge cost €421.5 million."],
            json.RootElement.EnumerateArray().Select(proof => proof.GetProperty("claim").GetString()));
        Assert.Equal([false, true, false], json.RootElement.EnumerateArray().Select(proof => proof.GetProperty("supported").GetBoolean()));
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("unsupported", 1)]
    [InlineData("partial", 1)]
    public async Task A_build_can_stop_at_an_unsupported_claim(string failOn, int exitCode) =>
        Assert.Equal(exitCode, (await CliProgram.RunAsync("prove", s_sample, "--claim", "The bridge cost €421.5 million.", "--fail-on", failOn)).ExitCode);
}
