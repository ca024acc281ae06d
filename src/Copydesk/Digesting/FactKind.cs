namespace Copydesk.Digesting;

/// <summary>The kinds of key facts.</summary>
public enum FactKind
{
    Figure,
    Date,
    Event,
    Quote,
    Statement,
    Relation,
}
