using Copydesk.Language;

namespace Copydesk.Proving.Roles;

/// <summary>A word or number as it counts in the surroundings of another.</summary>
/// <param name="Number">Equal for the forms of one word; 0 when the article does not hold it.</param>
/// <param name="Weight">How much it says: a content word 1, a function word less.</param>
internal readonly record struct RoleWord(TextSpan Span, int Number, double Weight);
