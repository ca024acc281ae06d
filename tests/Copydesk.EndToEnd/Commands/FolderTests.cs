using System.Diagnostics;
using System.Text.Json;
using Copydesk.EndToEnd.Running;
using Copydesk.EndToEnd.Serving;
using Xunit;

namespace Copydesk.EndToEnd.Commands;

public sealed class FolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_gives_one_digest_for_each_article_at_any_depth_and_says_what_it_left_out()
    {
        _folder.WithSample("harbour-bridge.txt", "in/b.txt").WithSample("seagrass-returns.html", "in/deep/a.html")
            .With("in/photo.png", "no article").With("in/.git/hidden.txt", "no article");

        Outcome outcome = await CliProgram.RunAsync("digest", _folder.At("in"), "--output", _folder.At("out"));

        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Equal(["out/b.digest.json", "out/deep/a.digest.json"], _folder.Files.Where(file => file.StartsWith("out/", StringComparison.Ordinal)));
        Assert.Contains("photo.png", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("2 articles done, 1 file skipped.\n", outcome.Error, StringComparison.Ordinal);
        using JsonDocument digest = JsonDocument.Parse(await File.ReadAllTextAsync(_folder.At("out/b.digest.json")));
        Assert.StartsWith("Velmar opens harbour bridge", digest.RootElement.GetProperty("headline").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_article_that_fails_is_named_with_the_mend_and_the_next_goes_on()
    {
        _folder.With("in/a.txt", "").WithSample("harbour-bridge.txt", "in/b.txt");

        Outcome outcome = await CliProgram.RunAsync("digest", _folder.At("in"), "--output", _folder.At("out"));

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains($"{_folder.At("in/a.txt")}: There is no readable text", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 article done, 1 failed.\n", outcome.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.At("out/b.digest.json")));
    }

    [Fact]
    public async Task Into_its_own_folder_a_run_replaces_no_article_and_reads_no_result_of_an_earlier_run()
    {
        _folder.WithSample("harbour-bridge.txt", "a.txt").WithSample("ferry-visit-with-contradictions.md", "a.md");
        string before = await File.ReadAllTextAsync(_folder.At("a.md"));

        Outcome first = await CliProgram.RunAsync("digest", _folder.Path, "--output", _folder.Path, "--format", "markdown");
        Outcome second = await CliProgram.RunAsync("digest", _folder.Path, "--output", _folder.Path, "--format", "markdown");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(["a-2.digest.md", "a.digest.md", "a.md", "a.txt"], _folder.Files);
        Assert.Equal(before, await File.ReadAllTextAsync(_folder.At("a.md")));
        Assert.Contains("2 files skipped, of no type that is read here or results of an earlier run (*.digest.*)", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_is_named_like_a_result_is_not_replaced()
    {
        _folder.WithSample("harbour-bridge.txt", "a.txt").WithSample("harbour-bridge.txt", "a.digest.txt");

        Outcome outcome = await CliProgram.RunAsync("digest", _folder.At("a.txt"), _folder.At("a.digest.txt"), "--output", _folder.Path, "--format", "text");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("would replace the article", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(_folder.At("a.txt")), await File.ReadAllTextAsync(_folder.At("a.digest.txt")));
    }

    [Fact]
    public async Task Results_come_in_the_order_of_the_names_however_long_each_takes()
    {
        for (int n = 0; n < 30; n++)
            _folder.With($"in/{n:00}.txt", string.Concat(Enumerable.Repeat(Articles.About($"Orderby {n}", n) + "\n\n", n % 3 == 0 ? 20 : 1)));

        Outcome outcome = await CliProgram.RunAsync("check", _folder.At("in"), "--format", "json");

        using JsonDocument json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(
            Enumerable.Range(0, 30).Select(n => _folder.At($"in/{n:00}.txt")),
            json.RootElement.EnumerateArray().Select(article => article.GetProperty("article").GetString()));
    }

    [SkippableFact]
    public async Task An_interrupted_run_ends_with_130_and_keeps_what_is_done_whole()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are sent by kill.");
        for (int n = 0; n < 3000; n++) _folder.With($"in/{n:0000}.txt", Articles.About($"Stopby {n}", n));
        using Process process = Process.Start(CliProgram.Start("digest", _folder.At("in"), "--output", _folder.At("out")))!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        while (!Directory.Exists(_folder.At("out")) || !Directory.EnumerateFiles(_folder.At("out"), "*.json").Any()) await Task.Delay(20);

        using Process kill = Process.Start("/bin/sh", ["-c", $"kill -INT {process.Id}"]);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("not finished", await error, StringComparison.Ordinal);
        string[] files = Directory.GetFiles(_folder.At("out"));
        Assert.InRange(files.Length, 1, 2999);
        Assert.All(files, file => JsonDocument.Parse(File.ReadAllText(file)).Dispose());
    }
}
