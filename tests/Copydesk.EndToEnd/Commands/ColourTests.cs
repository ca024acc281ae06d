using System.Diagnostics;
using Copydesk.EndToEnd.Running;
using Xunit;

namespace Copydesk.EndToEnd.Commands;

public sealed class ColourTests
{
    private static readonly string s_sample = Path.Combine(AppContext.BaseDirectory, "Samples", "harbour-bridge.txt");

    [SkippableTheory]
    [InlineData(true, "")]
    [InlineData(false, "NO_COLOR=1")]
    [InlineData(false, "CLICOLOR=0")]
    [InlineData(false, "TERM=dumb")]
    [InlineData(false, "NO_COLOR=1 FORCE_COLOR=1")]
    public async Task On_a_terminal_text_is_coloured_unless_the_reader_says_no(bool coloured, string environment)
    {
        Skip.IfNot(File.Exists("/usr/bin/script"), "A terminal is made by /usr/bin/script.");
        using Process terminal = Process.Start(new ProcessStartInfo("/usr/bin/script", ["-qec", $"stty cols 80; env {environment} dotnet {Program} digest {s_sample} --format text", "/dev/null"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            Environment = { ["TERM"] = "xterm-256color" },
        })!;
        string output = await terminal.StandardOutput.ReadToEndAsync();
        await terminal.WaitForExitAsync();

        Assert.Contains("Key facts", output, StringComparison.Ordinal);
        Assert.Equal(coloured, output.Contains("\e[1m", StringComparison.Ordinal));
        if (environment != "TERM=dumb") Assert.All(output.Split("\r\n"), line => Assert.True(line.Length <= 80 || line.Contains('\e'), line));
    }

    [Theory]
    [InlineData(false, "", "")]
    [InlineData(true, "FORCE_COLOR", "1")]
    [InlineData(true, "CLICOLOR_FORCE", "1")]
    [InlineData(false, "FORCE_COLOR", "0")]
    public async Task In_a_pipe_text_is_coloured_only_when_that_is_asked_for(bool coloured, string variable, string value)
    {
        ProcessStartInfo start = CliProgram.Start("digest", s_sample, "--format", "text");
        if (variable.Length > 0) start.Environment[variable] = value;
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(coloured, output.Contains('\e'));
    }

    [Fact]
    public async Task Escape_sequences_of_files_and_names_never_reach_the_terminal()
    {
        using var folder = new TemporaryFolder();
        const string name = "bad\u001b[31m.txt";
        folder.With(name, "The mayor \u001b]0;owned\u0007 opened the \u001b[2Jbridge on Monday, 3 March 2025.\u009b31m It cost \u202e12\u202c million euros.");

        foreach (string[] command in (string[][])[
            ["digest", folder.At(name), "--format", "text"],
            ["digest", folder.At(name), "--format", "markdown"],
            ["digest", folder.At(name)],
            ["check", folder.Path],
            ["read", folder.At(name)],
            ["prove", folder.At(name), "--claim", "The \u001b[31mmayor\u009b opened it on Tuesday."],
            ["read", folder.At("none\u001b[31m")],
            ["digest", "--nosuch\u001b[31m"]])
        {
            Outcome outcome = await CliProgram.RunAsync(command);
            Assert.DoesNotContain(outcome.Output + outcome.Error, c => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c == '\u202e');
        }
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "Copydesk.Cli.dll");
}
