namespace Copydesk.Reading.Drafting;

/// <summary>A block as a reader found it: its text may still have line ends and characters to clean.</summary>
/// <param name="Link">First link inside, used only where the block turns out to be a reference.</param>
internal sealed record DraftBlock(BlockKind Kind, string Text, string? Link = null);
