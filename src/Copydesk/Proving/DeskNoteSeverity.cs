namespace Copydesk.Proving;

/// <summary>An error contradicts itself; a warning is doubtful.</summary>
public enum DeskNoteSeverity
{
    Warning,
    Error,
}
