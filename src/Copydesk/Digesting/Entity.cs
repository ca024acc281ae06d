namespace Copydesk.Digesting;

/// <summary>A person, body or place of the article.</summary>
/// <param name="Name">The fullest form that the article uses.</param>
/// <param name="Role">In the article's words, for example "former Russian ambassador to China".</param>
/// <param name="Mentions">How often it is named in the body, by any of its forms.</param>
public sealed record Entity(string Name, EntityKind Kind, string? Role, int Mentions);
