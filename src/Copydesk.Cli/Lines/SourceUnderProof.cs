using System.Text;
using Copydesk.Cli.Input;
using Copydesk.Digesting;
using Copydesk.Intake;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Cli.Lines;

/// <summary>A source that is read once for all the claims about it; a prover takes one claim at a time.</summary>
internal sealed class SourceUnderProof
{
    private readonly Lazy<Task<ClaimProver>> _prover;

    public SourceUnderProof(string text, ArticleReader reader, CancellationToken ct)
    {
        Text = text;
        _prover = new Lazy<Task<ClaimProver>>(() => PrepareAsync(text, reader, ct));
    }

    public string Text { get; }

    public async Task<ProvenClaim> ProveAsync(string claim)
    {
        ClaimProver prover = await _prover.Value;
        lock (prover) return prover.Prove(new Claim(claim, []));
    }

    private static async Task<ClaimProver> PrepareAsync(string text, ArticleReader reader, CancellationToken ct)
    {
        Submission submission = ArticleInput.From(Encoding.UTF8.GetBytes(text), SubmissionMetadata.None, "text/plain; charset=utf-8");
        return new ClaimProver(await reader.ReadAsync(submission, ct));
    }
}
