using Copydesk.Language.Names;

namespace Copydesk.Proving.DeskNotes;

/// <summary>Which names may be a person's: known ones, and those of two to four words that are neither a place nor a body.</summary>
internal static class PersonNames
{
    private const int MostWords = 4;

    public static bool MayBe(NameMention name) =>
        name.Kind == NameKind.Person || (name.Kind == NameKind.Other && name.Name.Split(' ').Length is > 1 and <= MostWords);
}
