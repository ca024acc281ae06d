namespace Copydesk.Proving;

/// <summary>What becomes of claims and stories after proof: only verbatim and supported claims are published.</summary>
public static class ProofPolicy
{
    /// <summary>A story that loses more than this share of its claims is held for a person.</summary>
    private const double MostLost = 0.5;

    public static bool MayPublish(Proof proof) => proof.IsSupported;

    public static Decision Decide(ProvenDigest digest)
    {
        if (digest.Summary.Count == 0) return new Decision("No sentence of the summary could be proven against the article.");

        int kept = digest.Summary.Count + digest.KeyFacts.Count;
        int lost = digest.Dropped.Count;
        return lost > MostLost * (kept + lost)
            ? new Decision($"{lost} of {kept + lost} claims could not be proven against the article.")
            : Decision.Publish;
    }
}
