using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;
using Xunit;

namespace Copydesk.Tests.Proving.Roles;

/// <summary>Proves one claim against a source and looks at one side of it.</summary>
internal static class Proving
{
    public static async Task<ProofCheck> CheckAsync(string source, string claim, CheckKind kind, DateTimeOffset? published = null)
    {
        Article article = await TestArticle.ReadAsync(source) with { PublishedAt = published };
        ProvenClaim proven = new ClaimProver(article).Prove(new Claim(claim, []));
        ProofCheck check = proven.Proof.Checks.Single(c => c.Kind == kind);
        Assert.All(check.Evidence ?? [], evidence => Assert.Equal(article.Text[evidence.Start..evidence.End], evidence.Exact));
        return check;
    }

    public static async Task HoldsAsync(string source, string claim, CheckKind kind)
    {
        ProofCheck check = await CheckAsync(source, claim, kind);
        Assert.True(check.Outcome == CheckOutcome.Passed, $"{claim}: {check.Outcome}, {check.Message}");
    }

    /// <param name="words">The words of the claim that must be named as wrong.</param>
    public static async Task FailsAsync(string source, string claim, CheckKind kind, string words)
    {
        ProofCheck check = await CheckAsync(source, claim, kind);
        Assert.True(check.Outcome == CheckOutcome.Failed, $"{claim}: {check.Outcome}");
        Assert.Contains(words, check.ClaimSpans!.Select(span => span.In(claim)));
    }
}
