using System.Text.Json.Serialization;

namespace Copydesk.Digesting;

/// <summary>Words in quotation marks, without the marks.</summary>
/// <param name="Speaker">Who said them, as fully as the article names that person or body; null when it does not say.</param>
/// <param name="Role">The speaker's role in the article's words.</param>
/// <param name="Translation">The same words in the digest's language; null when that is the article's.</param>
public sealed record QuoteFact(
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Speaker,
    string? Role = null,
    string? Translation = null);
