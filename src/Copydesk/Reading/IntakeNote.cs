namespace Copydesk.Reading;

/// <summary>Something that reading changed, left out or could not read; a consumer of the digest sees it.</summary>
/// <param name="Code">Stable kebab-case name, for example <c>removed-bidi-overrides</c>.</param>
public sealed record IntakeNote(string Code, string Message);
