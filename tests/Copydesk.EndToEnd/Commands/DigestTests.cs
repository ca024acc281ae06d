using System.Text.Json;
using Copydesk.EndToEnd.Running;
using Xunit;

namespace Copydesk.EndToEnd.Commands;

public sealed class DigestTests
{
    private static readonly string s_sample = Path.Combine(AppContext.BaseDirectory, "Samples", "harbour-bridge.txt");

    [Fact]
    public async Task Evidence_of_a_digest_stands_in_the_canonical_text_that_read_prints()
    {
        Outcome read = await CliProgram.RunAsync("read", s_sample);
        Outcome digest = await CliProgram.RunAsync("digest", s_sample);

        Assert.Equal((0, 0), (read.ExitCode, digest.ExitCode));
        using JsonDocument json = JsonDocument.Parse(digest.Output);
        JsonElement[] evidence = [.. json.RootElement.GetProperty("summary").EnumerateArray().SelectMany(s => s.GetProperty("evidence").EnumerateArray())];
        Assert.NotEmpty(evidence);
        Assert.All(evidence, e => Assert.Equal(read.Output[e.GetProperty("start").GetInt32()..e.GetProperty("end").GetInt32()], e.GetProperty("exact").GetString()));
    }

    [Fact]
    public async Task Several_articles_give_one_array_and_a_missing_one_does_not_stop_the_rest()
    {
        Outcome outcome = await CliProgram.RunAsync("digest", s_sample, "no-such-file.txt", s_sample);

        Assert.Equal(1, outcome.ExitCode);
        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(2, json.RootElement.GetArrayLength());
        Assert.Contains("no-such-file.txt", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public async Task In_a_pipe_text_has_no_colours_and_no_folded_lines(string format)
    {
        Outcome outcome = await CliProgram.RunAsync("digest", s_sample, "--format", format);

        Assert.Equal(0, outcome.ExitCode);
        Assert.DoesNotContain('\e', outcome.Output);
        Assert.Contains("Key facts", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(outcome.Lines, line => line.Length > 100);
    }

    [Theory]
    [InlineData("short", 2)]
    [InlineData("long", 6)]
    public async Task The_length_decides_how_many_sentences_the_summary_has(string length, int sentences)
    {
        Outcome outcome = await CliProgram.RunAsync("digest", s_sample, "--length", length);

        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(sentences, json.RootElement.GetProperty("summary").GetArrayLength());
    }
}
