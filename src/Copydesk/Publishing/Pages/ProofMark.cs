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
            ProofStatus.Supported => ("supported", $"In other words than the source's; checked: {Passed(proof)}"),
            ProofStatus.Partial => ("partial", "Only some of it stands in the source"),
            _ => ("unsupported", "The source does not say this"),
        };
        return Html.Of($" <span class=\"proof {word}\" lang=\"en\" dir=\"ltr\" title=\"{meaning}\"><span>{word}</span></span>");
    }

    private static string Passed(Proof proof) =>
        string.Join(", ", proof.Checks.Where(check => check.Outcome is CheckOutcome.Passed).Select(check => check.Kind.ToString().ToLowerInvariant()));
}
