using System.Collections.Frozen;

namespace Copydesk.Digesting.Summarizing;

/// <summary>Enough English grammar to tell whether the beginning of a sentence can stand as a headline.</summary>
internal static class Verbs
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _verbs = Set("""
        is are was were has have had will would could can may might must should shall does do did isn't aren't wasn't weren't won't
        said says won lost hit made took found told came went began became left got gave held kept led met paid put ran rose fell saw
        sent set shot spent spoke stood struck taught thought threw understood wore wrote beat bought broke brought built caught chose cut
        drew drove fought flew forgot grew hid hurt knew laid lay let read sold shook sank swept swore woke makes takes finds wants
        plans faces urges calls seeks wins loses gets gives holds keeps leads meets pays runs rises falls sees sends sets shows says
        remains continues begins ends hopes needs
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _joints = Set("after before as while when because although though since following amid despite until if where which who whose but whereas");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _prepositions = Set("in on at for with by from over during through under against between near outside inside and");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _open = Set("""
        the a an of to in on at for with by from and or but that which who is are was were has have had will would could can may might
        must should be been being not said says as than his her their its this these those more most very
        even just only week weeks month months day days hour hours year years minutes
        """);

    /// <summary>A common finite verb, or a form in -ed.</summary>
    public static bool IsLikely(ReadOnlySpan<char> word) =>
        _verbs.Contains(word) || (word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>A clause may end before it.</summary>
    public static bool JoinsClauses(ReadOnlySpan<char> word) => _joints.Contains(word);

    public static bool IsPreposition(ReadOnlySpan<char> word) => _prepositions.Contains(word);

    /// <summary>Something must follow it.</summary>
    public static bool LeavesOpen(ReadOnlySpan<char> word) => _open.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
