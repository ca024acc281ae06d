namespace Copydesk.Proving;

/// <summary>How far the article supports a claim; only the first two may be published.</summary>
public enum ProofStatus
{
    /// <summary>The claim's words are the source's.</summary>
    Verbatim,

    /// <summary>Every check that applies holds.</summary>
    Supported,

    /// <summary>Some of it stands in the source, or a check could not be made.</summary>
    Partial,

    Unsupported,
}
