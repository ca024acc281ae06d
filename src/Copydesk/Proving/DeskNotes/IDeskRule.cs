namespace Copydesk.Proving.DeskNotes;

/// <summary>Looks for one kind of contradiction. Rather silent than wrong: an editor who sees two false notes switches it off.</summary>
internal interface IDeskRule
{
    /// <summary>The codes of the notes that it may give.</summary>
    IReadOnlyList<string> Codes { get; }

    IEnumerable<DeskNote> Find(DeskReading reading);
}
