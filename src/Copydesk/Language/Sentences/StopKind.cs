namespace Copydesk.Language.Sentences;

/// <summary>What a run of stops is; only <see cref="Full"/> can belong to an abbreviation or a number.</summary>
internal enum StopKind
{
    Full,
    Ellipsis,
    Exclaim,
    FullWidth,
}
