using System.Collections.Concurrent;
using Copydesk.Cli.Azurite;
using Copydesk.EndToEnd.Running;
using Copydesk.Storing;
using Copydesk.Tests.FakeModel;
using Copydesk.Tests.Schema;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.EndToEnd.Models;

/// <summary>A model that fails in every way it can, beside four workers on real storage.</summary>
public sealed class FaultTests(ITestOutputHelper output)
{
    /// <summary>COPYDESK_FAULTS=20 for the whole table.</summary>
    private static readonly int ArticlesPerFault = int.Parse(Environment.GetEnvironmentVariable("COPYDESK_FAULTS") ?? "2", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Each fault, and how a story ends that meets it at every call; null where it waits.</summary>
    private static readonly Dictionary<string, (FakeModelAnswer Fault, string? End)> Faults = new(StringComparer.Ordinal)
    {
        ["busy"] = (FakeModelAnswer.IsBusy("0"), null),
        ["busy-for-a-day"] = (FakeModelAnswer.IsBusy("86400"), null),
        ["http-500"] = (FakeModelAnswer.Fails(500), null),
        ["http-503"] = (FakeModelAnswer.Fails(503), null),
        ["timeout"] = (FakeModelAnswer.Writes(ArticleAnswer.Good).After(TimeSpan.FromSeconds(30)), null),
        ["hangs-up"] = (FakeModelAnswer.HangsUp(ArticleAnswer.Good), null),
        ["bad-request"] = (FakeModelAnswer.Fails(400), "Failed model-refused-request"),
        ["malformed"] = (FakeModelAnswer.Writes("{ \"headline\": "), "Failed model-answer-unusable"),
        ["wrong-schema"] = (FakeModelAnswer.Writes("{ \"title\": \"Vig\" }"), "Failed model-answer-unusable"),
        ["wrong-number"] = (FakeModelAnswer.Writes(ArticleAnswer.Good.Replace("[0]", "[99]")), "Failed model-answer-unusable"),
        ["cut"] = (FakeModelAnswer.CutAfter("{ \"headline\": "), "Failed model-answer-cut"),
        ["empty"] = (FakeModelAnswer.Writes(""), "Failed model-answer-empty"),
        ["other-language"] = (FakeModelAnswer.Writes(ArticleAnswer.German), "Failed model-answer-language"),
        ["no-protocol"] = (FakeModelAnswer.Babbles("<html>proxy</html>"), "Failed model-answer-unusable"),
        ["filters-the-article"] = (FakeModelAnswer.FiltersTheArticle(), "Rejected model-article-filtered"),
        ["filters-its-answer"] = (FakeModelAnswer.FiltersItsAnswer(), "Rejected model-answer-filtered"),
        ["refuses"] = (FakeModelAnswer.Refuses("I can't."), "Rejected model-refused"),
    };

    [SkippableFact]
    public async Task Every_article_has_an_end_with_a_name_and_what_is_stored_is_valid()
    {
        await using AzuriteServer azurite = await TestAzurite.StartAsync();
        var asked = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        await using FakeModelServer model = await FakeModelServer.StartAsync(request =>
        {
            (string fault, string number) = ArticleAnswer.NameIn(request.MessageOf("user"));
            int times = asked.AddOrUpdate($"{fault} {number}", 1, (_, before) => before + 1);

            // What may pass does: from the fourth call, so that the story has waited at least once.
            return Faults[fault] is { End: null } && times > 3 ? FakeModelAnswer.Writes(ArticleAnswer.Good) : Faults[fault].Fault;
        });
        await using ModelDesk desk = await ModelDesk.StartAsync(azurite.ConnectionString, model.Address, more: ("Copydesk:Chat:Timeout", "00:00:01"));

        for (int number = 0; number < ArticlesPerFault; number++)
            foreach (string fault in Faults.Keys) await desk.UploadAsync($"{fault}-{number}.txt", ArticleAnswer.Article(fault, number));
        IReadOnlyList<Story> stories = await desk.WhenAsync(ArticlesPerFault * Faults.Count, story => story.IsAtEnd);

        foreach ((string fault, (FakeModelAnswer _, string? end)) in Faults)
        {
            Story[] ended = [.. stories.IntersectBy(Enumerable.Range(0, ArticlesPerFault).Select(number => $"upload:articles/{fault}-{number}.txt"), story => story.Origin)];
            int calls = asked.Where(count => count.Key.StartsWith(fault + " ", StringComparison.Ordinal)).Sum(count => count.Value);
            output.WriteLine($"{fault,-20} {string.Join(", ", ended.GroupBy(End).Select(group => $"{group.Count()} {group.Key}"))}; {calls} calls");
            Assert.Equal(ArticlesPerFault, ended.Length);
            Assert.All(ended, story => Assert.Equal(end ?? "Published ", End(story)));
        }
        Assert.InRange(model.Calls, 1, 6 * ArticlesPerFault * Faults.Count);
        Assert.Equal(0, (await desk.Storage.PoisonedRequests.GetPropertiesAsync()).Value.ApproximateMessagesCount);

        var digests = new List<byte[]>();
        foreach (Story story in stories.Where(story => story.Current is not null)) digests.Add(CopydeskJson.Write(await desk.DigestOfAsync(story)));
        Assert.Empty(await DigestSchema.ValidateAsync(digests));
    }

    private static string End(Story story) => $"{story.State} {story.ReasonCode}";
}
