using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>Something wrong or doubtful in the article itself; reported with both places, never resolved.</summary>
/// <param name="Code">Stable kebab-case name, for example <c>coming-before-past</c>; the README beside the rules lists all.</param>
public sealed record DeskNote(string Code, DeskNoteSeverity Severity, string Message, IReadOnlyList<Evidence> Evidence);
