using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Copydesk.Intake;
using Copydesk.Storing;
using Copydesk.Tests.Storing.Azurite;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.Tests.Telemetry;

/// <summary>From upload, or call, to feed there is one trace, through the queue.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class TraceTests(AzuriteFixture azurite, ITestOutputHelper output)
{
    private const string Article =
        "The ferry to Lindholm sailed again on Monday after nine months of repairs. It was full, and the harbour master was glad. The repairs cost 4 million kroner.";

    private const string Work =
        """
          process digest-requests
            receive
            read
            digest
            prove
            repair
            keep
            save
            publish
              refresh feed all
              refresh feed en

        """;

    [SkippableFact]
    public async Task An_upload_is_one_trace_from_its_request_to_the_feed()
    {
        await using WatchedShell shell = await WatchedShell.StartAsync(azurite.NewAccount());
        await UploadAsync(shell, "first.txt");

        IReadOnlyList<Activity> trace = await UploadAsync(shell, "north/ferry.txt");

        output.WriteLine(TraceTree.Draw(trace, withCalls: true));
        Assert.Equal("send digest-requests\n" + Work, TraceTree.Draw(trace));
    }

    [SkippableFact]
    public async Task A_call_is_one_trace_from_its_answer_to_the_feed()
    {
        await using WatchedShell shell = await WatchedShell.StartAsync(azurite.NewAccount());
        await UploadAsync(shell, "first.txt");

        using HttpResponseMessage answer = await shell.Client.PostAsync("/api/articles", new StringContent(Article, Encoding.UTF8, "text/plain"));
        string id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        IReadOnlyList<Activity> trace = await PublishedAsync(shell, id);

        output.WriteLine(TraceTree.Draw(trace, withCalls: true));
        Assert.Equal("POST /api/articles\n  send digest-requests\n" + Work.ReplaceLineEndings("\n  ").Insert(0, "  ").TrimEnd(' '), TraceTree.Draw(trace));
    }

    /// <summary>With its first story a feed comes into the lists on all feeds, which shows in that story's trace alone.</summary>
    private static async Task<IReadOnlyList<Activity>> UploadAsync(WatchedShell shell, string name)
    {
        await shell.UploadAsync(name, $"{Article} The file has the name {name}.");
        return await PublishedAsync(shell, StoryId.From(Origin.FromUpload("articles", name)).Value);
    }

    private static async Task<IReadOnlyList<Activity>> PublishedAsync(WatchedShell shell, string id)
    {
        await shell.WhenAsync(id, story => story.State is StoryState.Published && story.IsAtEnd);
        return await shell.TraceAsync(id, "process digest-requests");
    }
}
