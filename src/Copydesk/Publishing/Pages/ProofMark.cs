using Copydesk.Proving;

namespace Copydesk.Publishing.Pages;

/// <summary>How a claim is proven, in a word beside it.</summary>
internal static class ProofMark
{
    public static Html Of(Proof proof)
    {
        (string word, string meaning) = proof.Status switch
        {
            ProofStatus.Verbatim => ("verbatim", "The words are the source's"),
            ProofStatus.Supported => ("supported", "Every check against the source holds"),
            ProofStatus.Partial => ("partial", "Only some of it stands in the source"),
            _ => ("unsupported", "The source does not say this"),
        };
        return Html.Of($" <span class=\"proof {word}\" lang=\"en\" dir=\"ltr\" title=\"{meaning}\">{word}</span>");
    }
}
