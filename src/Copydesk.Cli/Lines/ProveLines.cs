using Copydesk.Cli.Output.Proofs;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Cli.Lines;

/// <summary><c>{"id","source","claim"}</c> to <c>{"id","status","supported","score","checks","evidence"}</c>.</summary>
internal sealed class ProveLines(ArticleReader reader, CancellationToken ct)
{
    private SourceUnderProof? _previous;

    public Func<Task<LineAnswer>> Start(LineRequest line)
    {
        string claim = line.Text("claim");
        string text = line.Text("source");
        if (string.IsNullOrWhiteSpace(claim)) throw new LineException("empty-claim", "The \"claim\" is empty; give a sentence to prove.", line.Id);

        // Claims about one source mostly come one after the other.
        SourceUnderProof source = _previous?.Text == text ? _previous : _previous = new SourceUnderProof(text, reader, ct);
        return async () =>
        {
            ProvenClaim proven = await source.ProveAsync(claim);
            return LineAnswer.Of(line.Id, json => ProofJson.Write(json, proven));
        };
    }
}
