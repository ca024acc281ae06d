using System.Diagnostics;
using Copydesk.Cli.Azurite;
using Copydesk.EndToEnd.Running;
using Copydesk.EndToEnd.Serving;
using Copydesk.Tests.FakeModel;
using Xunit;

namespace Copydesk.EndToEnd.Models;

/// <summary>The command with a model behind it, set up as its user does: by environment variables and options.</summary>
public sealed class ModelCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("copydesk-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("azure-openai", "")]
    [InlineData("openai", "v1")]
    [InlineData("ollama", "")]
    [InlineData("openai-compatible", "v1")]
    public async Task A_recorded_digest_is_replayed_byte_for_byte_without_the_model(string provider, string path)
    {
        string article = Path.Combine(_folder.FullName, "article.txt");
        string recordings = Path.Combine(_folder.FullName, "recordings");
        await File.WriteAllTextAsync(article, ArticleAnswer.Article("port", 1));
        Outcome recorded;
        await using (FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(ArticleAnswer.Good)))
            recorded = await RunAsync(Settings(provider, new Uri(model.Address, path)), "digest", article, "--record", recordings);

        Outcome replayed = await RunAsync(
            new() { ["Copydesk__Chat__Provider"] = provider, ["Copydesk__Chat__Model"] = "desk-model" }, "digest", article, "--replay", recordings);

        Assert.Equal((0, 0), (recorded.ExitCode, replayed.ExitCode));
        Assert.Contains("\"engine\": \"chat\"", recorded.Output, StringComparison.Ordinal);
        Assert.Equal(recorded.Output, replayed.Output);
    }

    [Theory]
    [InlineData("--engine is extractive or chat, not 'gpt'", "--engine", "gpt")]
    [InlineData("--record and --replay exclude each other; leave one out.", "--record", "a", "--replay", "b")]
    [InlineData("The extractive engine asks no model", "--engine", "extractive", "--record", "a")]
    public async Task Options_that_do_not_fit_are_wrong_usage(string sentence, params string[] options)
    {
        Outcome outcome = await RunAsync([], ["digest", "article.txt", .. options]);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_not_set_up_is_told_by_its_settings()
    {
        Outcome outcome = await RunAsync([], "digest", "article.txt", "--engine", "chat");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("Copydesk:Chat:Provider is missing", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Copydesk:Chat:Model is missing", outcome.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_local_shell_publishes_what_a_model_digests()
    {
        await using AzuriteServer azurite = await TestAzurite.StartAsync();
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(ArticleAnswer.Good));
        await using ServeProcess serve = await ServeProcess.StartAsync(
            ["--engine", "chat", "--storage", azurite.ConnectionString], Settings("azure-openai", model.Address));
        using var http = new HttpClient { BaseAddress = serve.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/articles")
        {
            Content = new StringContent(ArticleAnswer.Article("port", 1)),
            Headers = { { "Prefer", "wait=30" } },
        };

        using HttpResponseMessage answer = await http.SendAsync(request);

        string story = await answer.Content.ReadAsStringAsync();
        Assert.Contains("\"engine\":\"chat\"", story, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Settings(string provider, Uri endpoint) => new()
    {
        ["Copydesk__Chat__Provider"] = provider,
        ["Copydesk__Chat__Endpoint"] = endpoint.AbsoluteUri,
        ["Copydesk__Chat__Model"] = "desk-model",
        ["Copydesk__Chat__ApiKey"] = "key-1",
    };

    private static async Task<Outcome> RunAsync(Dictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = CliProgram.Start(arguments);
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        return await CliProgram.RunAsync("", start);
    }
}
