using System.Diagnostics;
using System.Text.Json;
using Copydesk.EndToEnd.Running;
using Copydesk.EndToEnd.Serving;
using Xunit;

namespace Copydesk.EndToEnd.Commands;

public sealed class JsonLinesTests
{
    [Fact]
    public async Task A_bad_line_gets_one_error_in_its_place_and_the_run_goes_on()
    {
        string input = string.Join('\n', Line("a", Articles.About("Lineby", 41)), """{"id":"b","text":""", Line("c", Articles.About("Nextby", 42)), "", """{"id":4}""", "");

        Outcome outcome = await CliProgram.RunAsync(input, ["digest", "--jsonl", "--sentences", "1"]);

        Assert.Equal(1, outcome.ExitCode);
        JsonElement[] lines = [.. outcome.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(4, lines.Length);
        Assert.Equal("a", lines[0].GetProperty("id").GetString());
        Assert.Single(lines[0].GetProperty("summary").EnumerateArray());
        Assert.Equal("invalid-json", lines[1].GetProperty("error").GetProperty("code").GetString());
        Assert.Equal("c", lines[2].GetProperty("id").GetString());
        Assert.Equal(4, lines[3].GetProperty("id").GetInt32());
        Assert.Equal("missing-field", lines[3].GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Answers_come_in_the_order_of_the_lines()
    {
        // Long and short articles by turns: without care the short ones overtake.
        IEnumerable<string> lines = Enumerable.Range(0, 60).Select(n =>
            Line($"{n}", string.Concat(Enumerable.Repeat(Articles.About($"Orderby {n}", n) + "\n\n", n % 3 == 0 ? 20 : 1))));

        Outcome outcome = await CliProgram.RunAsync(string.Join('\n', lines), ["digest", "--jsonl"]);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            Enumerable.Range(0, 60).Select(n => $"{n}"),
            outcome.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task An_answer_comes_before_the_next_line_is_sent()
    {
        using Process process = Process.Start(CliProgram.Start("digest", "--jsonl"))!;
        await process.StandardInput.WriteLineAsync(Line("first", Articles.About("Talkby", 51)));
        await process.StandardInput.FlushAsync();

        string? answer = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Contains("\"first\"", answer, StringComparison.Ordinal);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task A_reader_that_has_had_enough_ends_the_run_without_a_word()
    {
        using Process process = Process.Start(CliProgram.Start("digest", "--jsonl"))!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task feeding = FeedAsync(process.StandardInput);
        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();

        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        await feeding;

        Assert.Equal(0, process.ExitCode);
        Assert.Empty(await error);
    }

    private static async Task FeedAsync(StreamWriter input)
    {
        try
        {
            for (int n = 0; n < 20_000; n++) await input.WriteLineAsync(Line($"{n}", Articles.About($"Pipeby {n}", n)));
            input.Close();
        }
        catch (IOException)
        {
            // The process is gone, as it should be.
        }
    }

    private static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text });
}
