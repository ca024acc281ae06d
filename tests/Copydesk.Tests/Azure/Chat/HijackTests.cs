using Copydesk.Digesting.Chat;
using Copydesk.Proving;
using Copydesk.Tests.FakeModel;
using Copydesk.Tests.Schema;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.Tests.Azure.Chat;

/// <summary>A model that says whatever somebody else wants: nothing of it comes through but what the article says.</summary>
public sealed class HijackTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Today = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task No_hostile_answer_gets_anything_but_the_truth_past_the_gate()
    {
        string article = ArticleAnswer.Article("port", 1);
        int next = -1;
        await using FakeModelServer model = await FakeModelServer.StartAsync(
            request => FakeModelAnswer.Writes((request.IsRepair ? HostileAnswers.Repairs : HostileAnswers.All)[next]));
        await using var run = new ModelRun(model.Address, Today);
        var digests = new List<byte[]>();
        var leaks = new List<string>();
        int refused = 0;
        for (next = 0; next < HostileAnswers.All.Count; next++)
        {
            try
            {
                ProvenDigest digest = await run.DigestAsync(article);
                digests.Add(CopydeskJson.Write(digest));
                string[] said = [digest.Headline, .. digest.Summary.Select(claim => claim.Text), .. digest.KeyFacts.Select(fact => fact.Statement)];
                leaks.AddRange(said.Where(text => !article.Contains(text, StringComparison.Ordinal)));
                Assert.All(digest.Summary.Select(claim => claim.Proof).Concat(digest.KeyFacts.Select(fact => fact.Proof)), proof => Assert.True(proof.IsSupported));
            }
            catch (ChatEngineException)
            {
                refused++;
            }
        }

        output.WriteLine($"{HostileAnswers.All.Count} hostile answers: {digests.Count} digests, {refused} refused whole, {model.Requests.Count(request => request.IsRepair)} questions for repairs");
        foreach (string leak in leaks.Distinct()) output.WriteLine(leak);
        Assert.Empty(leaks);
        Assert.Empty(await DigestSchema.ValidateAsync(digests));
    }
}
