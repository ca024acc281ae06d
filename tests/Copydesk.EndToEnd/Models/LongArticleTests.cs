using System.Diagnostics;
using System.Text.Json;
using Copydesk.EndToEnd.Running;
using Copydesk.Tests.FakeModel;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.EndToEnd.Models;

/// <summary>What the longest article that is taken costs the machine, measured on a process of its own.</summary>
public sealed class LongArticleTests(ITestOutputHelper output) : IDisposable
{
    private const int MostMegabytes = 500;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("copydesk-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_million_characters_are_digested_in_bounded_memory()
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(request => FakeModelAnswer.Writes(LongArticle.AnswerTo(request.MessageOf("user"))));
        long small = await MegabytesAsync(model, length: 2_000);
        long large = await MegabytesAsync(model, length: 999_000);

        output.WriteLine($"peak working set: {small} MB for 2,000 characters, {large} MB for 999,000");
        Assert.InRange(large, 1, MostMegabytes);
    }

    private async Task<long> MegabytesAsync(FakeModelServer model, int length)
    {
        string article = Path.Combine(_folder.FullName, $"{length}.txt");
        await File.WriteAllTextAsync(article, LongArticle.Text(length));
        ProcessStartInfo start = CliProgram.Start("digest", article, "--engine", "chat");
        start.Environment["Copydesk__Chat__Provider"] = "azure-openai";
        start.Environment["Copydesk__Chat__Endpoint"] = model.Address.AbsoluteUri;
        start.Environment["Copydesk__Chat__Model"] = "desk-model";
        start.Environment["Copydesk__Chat__ApiKey"] = "key-1";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> said = process.StandardOutput.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(50)))
        {
            process.Refresh();
            if (!process.HasExited) peak = Math.Max(peak, process.PeakWorkingSet64);
        }

        Assert.Equal("", await error);
        using JsonDocument digest = JsonDocument.Parse(await said);
        Assert.Equal(3, digest.RootElement.GetProperty("summary").GetArrayLength());
        return peak / 1_048_576;
    }
}
