namespace Copydesk.Digesting;

/// <summary>Where in a digest a claim stands.</summary>
public enum DigestPart
{
    Headline,
    Summary,
    KeyFacts,
    Timeline,
}
