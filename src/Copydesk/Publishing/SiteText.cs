namespace Copydesk.Publishing;

/// <summary>How much of the source stands on the public site.</summary>
public enum SiteText
{
    /// <summary>Only the sentences used as evidence: the source may not be ours to publish.</summary>
    Evidence,

    /// <summary>The whole canonical text.</summary>
    Full,
}
