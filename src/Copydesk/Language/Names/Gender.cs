namespace Copydesk.Language.Names;

/// <summary>Which pronoun the text may use for a person.</summary>
internal enum Gender
{
    Unknown,
    He,
    She,
}
