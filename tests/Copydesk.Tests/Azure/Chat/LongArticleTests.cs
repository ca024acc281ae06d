using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Copydesk.Digesting;
using Copydesk.Digesting.Chat;
using Copydesk.Proving;
using Copydesk.Tests.FakeModel;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.Tests.Azure.Chat;

/// <summary>Articles that no model reads at once.</summary>
public sealed partial class LongArticleTests(ITestOutputHelper output)
{
    private const int Parallel = 4;
    private static readonly DateTimeOffset Today = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_million_characters_are_asked_about_in_parts_and_all_evidence_is_exact()
    {
        string text = Report(length: 999_000);
        await using FakeModelServer model = await FakeModelServer.StartAsync(
            request => FakeModelAnswer.Writes(AnswerTo(request.MessageOf("user"))).After(TimeSpan.FromMilliseconds(50)));
        await using var run = new ModelRun(model.Address, Today, ("Copydesk:Chat:ParallelParts", $"{Parallel}"));

        ProvenDigest digest = await run.DigestAsync(text, new DigestOptions { Sentences = 3, MaxFacts = 40 });

        int ideal = TokenCount.Of(text);
        int asked = model.Requests.Sum(request => TokenCount.Of(request.MessageOf("system")) + TokenCount.Of(request.MessageOf("user")));
        output.WriteLine($"{text.Length} characters, {ideal} tokens: {model.Calls} calls, {model.MostAtOnce} at once, {asked} tokens asked, {(double)asked / ideal:F3} of the ideal");

        Assert.Equal(3, digest.Summary.Count);
        Assert.Equal(40, digest.KeyFacts.Count);
        Assert.Equal(40, digest.KeyFacts.Select(fact => fact.Statement).Distinct().Count());
        Assert.Empty(digest.Dropped);
        Assert.All(digest.KeyFacts.SelectMany(fact => fact.Evidence), place => Assert.Equal(place.Exact, text[place.Start..place.End]));
        Assert.InRange(model.MostAtOnce, 2, Parallel);
        Assert.InRange((double)asked / ideal, 1, 1.3);
    }

    [Fact]
    public async Task A_short_article_is_asked_about_once()
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(request => FakeModelAnswer.Writes(AnswerTo(request.MessageOf("user"))));
        await using var run = new ModelRun(model.Address, Today);

        await run.DigestAsync(Report(length: 5_000));

        Assert.DoesNotContain("not all of the article's sentences", Assert.Single(model.Requests).MessageOf("user"), StringComparison.Ordinal);
    }

    private static string Report(int length)
    {
        var text = new StringBuilder("The year of the harbours\n\n");
        for (int harbour = 1; text.Length < length; harbour++)
            text.Append(CultureInfo.InvariantCulture, $"Harbour number {harbour} took in {harbour + 100} ships in the spring of that year. Its crew asked for more room and for a second crane.\n\n");
        return text.ToString().TrimEnd();
    }

    /// <summary>In the article's words: the first sentences shown as summary, the first harbours as facts.</summary>
    private static string AnswerTo(string question)
    {
        Match[] shown = [.. Harbour().Matches(question).Take(4)];
        string Claim(Match line) => $"\"{line.Groups["text"].Value}\", \"sentences\": [{line.Groups["number"].Value}]";
        return $$"""
            {
              "headline": { "text": "The year of the harbours", "sentences": [{{shown[0].Groups["number"].Value}}] },
              "summary": [ {{string.Join(", ", shown.Take(3).Select(line => $"{{ \"text\": {Claim(line)} }}"))}} ],
              "facts": [ {{(question.Contains("at most 0", StringComparison.Ordinal) ? "" : string.Join(", ", shown.Select(line => $"{{ \"kind\": \"figure\", \"statement\": {Claim(line)} }}")))}} ]
            }
            """;
    }

    [GeneratedRegex(@"^\[(?<number>\d+)\] (?<text>Harbour number .*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Harbour();
}
