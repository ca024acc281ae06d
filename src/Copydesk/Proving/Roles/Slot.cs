namespace Copydesk.Proving.Roles;

/// <summary>The words [First, After) of a text that something fills: a figure, a date, a name.</summary>
internal readonly record struct Slot(int First, int After);
