namespace Copydesk.Digesting;

/// <summary>What an entity is.</summary>
public enum EntityKind
{
    Person,
    Organization,
    Place,
    Other,
}
