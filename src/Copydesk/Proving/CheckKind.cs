namespace Copydesk.Proving;

/// <summary>What a check looks at.</summary>
public enum CheckKind
{
    Words,
    Quotes,
    Figures,
    Dates,
    Names,
    Negation,
    Certainty,
}
