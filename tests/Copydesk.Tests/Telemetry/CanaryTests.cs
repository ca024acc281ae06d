using System.Net.Http.Json;
using System.Text;
using Copydesk.Azure.Storage;
using Copydesk.Digesting;
using Copydesk.Intake;
using Copydesk.Storing;
using Copydesk.Tests.FakeModel;
using Copydesk.Tests.Storing.Azurite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.Tests.Telemetry;

/// <summary>Whatever becomes of an article, no word of it is told to logs, traces and metrics.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class CanaryTests(AzuriteFixture azurite, ITestOutputHelper output)
{
    /// <summary>Stands in articles, titles, the model's answers and its server's complaints.</summary>
    private const string Canary = "Quillwrenfinch";

    private const string Poison = "brings the engine down";

    /// <summary>What the model does with the article of this name, and in which state that leaves the story.</summary>
    private static readonly Dictionary<string, (FakeModelAnswer Answer, StoryState End)> s_ends = new(StringComparer.Ordinal)
    {
        ["proven"] = (FakeModelAnswer.Writes(ArticleAnswer.Good), StoryState.Published),
        ["in-part"] = (FakeModelAnswer.Writes(ArticleAnswer.Wrong.Replace("19 percent more", $"19 percent more {Canary}", StringComparison.Ordinal)), StoryState.Published),
        ["invented"] = (FakeModelAnswer.Writes(Invented), StoryState.Held),
        ["no-json"] = (FakeModelAnswer.Writes($"{Canary} is no JSON"), StoryState.Failed),
        ["wrong-shape"] = (FakeModelAnswer.Writes($$"""{ "{{Canary}}": { "summary": "{{Canary}}" }, "headline": "{{Canary}}" }"""), StoryState.Failed),
        ["cut"] = (FakeModelAnswer.CutAfter($"{{ \"headline\": {{ \"text\": \"{Canary}"), StoryState.Failed),
        ["babbling"] = (FakeModelAnswer.Babbles($"<html>{Canary}</html>"), StoryState.Failed),
        ["strange-end"] = (FakeModelAnswer.Writes(ArticleAnswer.Good) with { FinishReason = Canary }, StoryState.Failed),
        ["hanging-up"] = (FakeModelAnswer.HangsUp($"{Canary} {new string('a', 4_000)}"), StoryState.Failed),
        ["refused"] = (FakeModelAnswer.Refuses($"I do not write of {Canary}."), StoryState.Rejected),
        ["filtered"] = (FakeModelAnswer.Complains(400, $"{Canary} is not nice.") with { ErrorCode = "content_filter" }, StoryState.Rejected),
        ["bad-request"] = (FakeModelAnswer.Complains(400, $"Can't read '{Canary}'."), StoryState.Failed),
        ["forbidden"] = (FakeModelAnswer.Complains(403, $"Your question was: {Canary}"), StoryState.Failed),
        ["broken"] = (FakeModelAnswer.Complains(500, $"Crashed over {Canary}."), StoryState.Failed),
        ["busy"] = (FakeModelAnswer.Complains(429, $"Not now: {Canary}"), StoryState.Failed),
    };

    private static string Invented => $$"""
        {
          "headline": { "text": "{{Canary}} closed the port", "sentences": [0] },
          "summary": [ { "text": "{{Canary}} closed the port of Skar for 77 days.", "sentences": [0] } ],
          "facts": [ { "kind": "figure", "statement": "{{Canary}} paid $44 million.", "sentences": [0] } ]
        }
        """;

    [SkippableFact]
    public async Task No_word_of_an_article_is_told_whether_it_is_published_held_rejected_failed_or_poison()
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(Answer);
        await using WatchedShell shell = await StartAsync(model);

        await PostAsync(shell, $"{Canary} {Canary}");
        foreach (string name in s_ends.Keys) await shell.UploadAsync($"{name}.txt", ArticleOf(name));
        await shell.UploadAsync("poison.txt", $"{ArticleOf("poison")} It {Poison}.");
        await shell.Services.GetRequiredService<StorageClients>().Requests.SendMessageAsync($"{{ \"{Canary}\": no request");
        foreach ((string name, (_, StoryState end)) in s_ends) Assert.Equal((name, end), (name, (await EndAsync(shell, name)).State));
        Story poisoned = await EndAsync(shell, "poison");
        await WhenPoisonedAsync(shell);
        IReadOnlyList<string> told = Told.By(shell);

        string[] sung = [.. told.Where(line => line.Contains(Canary, StringComparison.OrdinalIgnoreCase))];
        output.WriteLine($"{told.Count} spans, log records and metric points; {sung.Length} with the canary");
        Assert.Equal((StoryState.Failed, "given-up"), (poisoned.State, poisoned.ReasonCode));
        Assert.All(s_ends.Keys, name => Assert.Contains(told, line => line.Contains(IdOf(name), StringComparison.Ordinal)));
        Assert.Contains(told, line => line.Contains("A bug of ours.", StringComparison.Ordinal));
        Assert.Contains(told, line => line.StartsWith("metric", StringComparison.Ordinal) && line.Contains("canary-model", StringComparison.Ordinal));
        Assert.True(sung.Length == 0, string.Join("\n\n", sung));
    }

    private static FakeModelAnswer Answer(FakeModelRequest request) => request.IsRepair
        ? FakeModelAnswer.Writes($$"""{ "claims": [ { "number": 1, "text": "{{Canary}} shipped all of it.", "sentences": [0] } ] }""")
        : s_ends[ArticleAnswer.NameIn(request.MessageOf("user")).Name].Answer;

    private Task<WatchedShell> StartAsync(FakeModelServer model) => WatchedShell.StartAsync(azurite.NewAccount(), Poisoned,
        ("Copydesk:Engine", "chat"), ("Copydesk:Chat:Provider", "azure-openai"), ("Copydesk:Chat:Endpoint", model.Address.AbsoluteUri),
        ("Copydesk:Chat:Model", "canary-model"), ("Copydesk:Chat:ApiKey", "key-1"), ("Copydesk:Chat:RetryDelay", "00:00:00.01"),
        ("Copydesk:Wait:First", "00:00:00.01"), ("Copydesk:Wait:Longest", "00:00:00.01"), ("Copydesk:Wait:Patience", "00:00:01"),
        ("Copydesk:Local:RetryAfter", "00:00:00"), ("Copydesk:Local:QueuePause", "00:00:00.02"));

    private static void Poisoned(IServiceCollection services)
    {
        Func<IServiceProvider, object> engine = services.Last(service => service.ServiceType == typeof(IDigestEngine)).ImplementationFactory!;
        services.Replace(ServiceDescriptor.Singleton<IDigestEngine>(p => new PoisonedEngine((IDigestEngine)engine(p), Poison)));
    }

    private static string ArticleOf(string name) =>
        ArticleAnswer.Article(name, 1).Replace("The port of Vig shipped more grain\n", $"The port of Vig shipped more grain, says {Canary}\n", StringComparison.Ordinal)
        + $" \"We are glad,\" said {Canary} Holm.";

    /// <summary>What can be wrong with a call, and a digest on the spot that fails.</summary>
    private static async Task PostAsync(WatchedShell shell, string words)
    {
        foreach (string body in new[] { $"{{ \"{words}\": 1 }}", $"{{ \"text\": {words} }}", $"{{ \"text\": \"{words}\", \"html\": \"{words}\" }}", $"{{ \"text\": \"\", \"title\": \"{words}\" }}" })
            Assert.InRange((int)(await shell.Client.PostAsync("/api/articles", new StringContent(body, Encoding.UTF8, "application/json"))).StatusCode, 400, 499);
        await shell.Client.PostAsJsonAsync("/api/summaries", new { text = ArticleOf("no-json"), title = words });
        await shell.Client.PostAsJsonAsync("/api/summaries", new { text = $"{ArticleOf("poison")} It {Poison}.", byline = words });
        await shell.Client.GetAsync($"/api/stories?state={words}");
    }

    private static string IdOf(string name) => StoryId.From(Origin.FromUpload("articles", $"{name}.txt")).Value;

    private static Task<Story> EndAsync(WatchedShell shell, string name) => shell.WhenAsync(IdOf(name), story => story.IsAtEnd);

    private static async Task WhenPoisonedAsync(WatchedShell shell)
    {
        StorageClients clients = shell.Services.GetRequiredService<StorageClients>();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await clients.PoisonedRequests.GetPropertiesAsync(patience.Token)).Value.ApproximateMessagesCount < 2) await Task.Delay(50, patience.Token);
    }
}
