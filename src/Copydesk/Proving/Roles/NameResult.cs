using Copydesk.Language;

namespace Copydesk.Proving.Roles;

/// <summary>Words of a claim's name that the source does not have in their role.</summary>
/// <param name="Name">The words, one after the other, in the claim.</param>
/// <param name="Rival">The name that stands in their place in the source; null when the source does not know the words at all.</param>
internal sealed record NameResult(TextSpan Name, TextSpan? Rival);
