namespace Copydesk.Reading;

/// <summary>An entry of the article's trailing reference section.</summary>
/// <param name="Url">Absolute http(s) address, or null when the entry names none.</param>
public sealed record Reference(string? Title, string? Publisher, string? Url);
