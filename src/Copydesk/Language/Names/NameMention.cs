namespace Copydesk.Language.Names;

/// <summary>A person, body or place named in the text.</summary>
/// <param name="Span">The name alone, without title, article or possessive.</param>
/// <param name="Name">The fullest form of this name that the text uses anywhere.</param>
/// <param name="Role">What the text says anywhere that the named one is, such as "former ambassador to China"; null when it does not.</param>
internal sealed record NameMention(TextSpan Span, NameKind Kind, string Name, string? Role = null, Gender Gender = Gender.Unknown);
