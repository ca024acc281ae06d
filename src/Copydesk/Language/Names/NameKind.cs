namespace Copydesk.Language.Names;

internal enum NameKind
{
    Person,
    Organization,
    Place,
    Other,
}
