using System.Globalization;
using System.Text.Json;
using Copydesk.EndToEnd.Running;
using Xunit;

namespace Copydesk.EndToEnd.Commands;

public sealed class CheckTests
{
    private static readonly string s_contradicting = Path.Combine(AppContext.BaseDirectory, "Samples", "ferry-visit-with-contradictions.md");
    private static readonly string s_sound = Path.Combine(AppContext.BaseDirectory, "Samples", "harbour-bridge.txt");

    [Fact]
    public async Task A_note_shows_each_place_in_its_sentence_by_the_line_that_read_prints()
    {
        Outcome check = await CliProgram.RunAsync("check", s_contradicting);
        Outcome read = await CliProgram.RunAsync("read", s_contradicting);

        Assert.Equal(0, check.ExitCode);
        string[] text = read.Output.Split('\n'), lines = check.Output.Split('\n');
        int at = Array.FindIndex(lines, line => line.Contains("line ", StringComparison.Ordinal) && line.Contains("18 June 2026", StringComparison.Ordinal));
        int number = int.Parse(lines[at].Trim().Split(" ")[1], CultureInfo.InvariantCulture);
        Assert.Contains("18 June 2026", text[number - 1], StringComparison.Ordinal);
        Assert.Equal(lines[at].IndexOf("18 June 2026", StringComparison.Ordinal), lines[at + 1].IndexOf('^'));
        Assert.Equal("18 June 2026".Length, lines[at + 1].Count(c => c == '^'));
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    public async Task A_build_can_stop_at_a_contradiction(string failOn, int exitCode)
    {
        Assert.Equal(exitCode, (await CliProgram.RunAsync("check", s_contradicting, "--fail-on", failOn)).ExitCode);
        Assert.Equal(0, (await CliProgram.RunAsync("check", s_sound, "--fail-on", failOn)).ExitCode);
    }

    [Fact]
    public async Task One_article_gives_an_array_of_notes_and_several_say_whose_they_are()
    {
        using JsonDocument one = JsonDocument.Parse((await CliProgram.RunAsync("check", s_contradicting, "--format", "json")).Output);
        using JsonDocument two = JsonDocument.Parse((await CliProgram.RunAsync("check", s_contradicting, s_sound, "--format", "json")).Output);

        Assert.Contains(one.RootElement.EnumerateArray(), note => note.GetProperty("code").GetString() == "weekday-mismatch");
        Assert.Equal([s_contradicting, s_sound], two.RootElement.EnumerateArray().Select(article => article.GetProperty("article").GetString()));
        Assert.Equal(0, two.RootElement[1].GetProperty("deskNotes").GetArrayLength());
    }
}
