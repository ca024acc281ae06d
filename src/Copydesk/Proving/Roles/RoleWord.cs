namespace Copydesk.Proving.Roles;

/// <summary>A word or number as it counts in the surroundings of another.</summary>
/// <param name="Token">Its place among the text's tokens.</param>
/// <param name="Number">Equal for the forms of one word; 0 when the article does not hold it.</param>
/// <param name="Weight">How much it says: a content word 1, a function word less.</param>
/// <param name="IsCapital">Whether it may be of a name.</param>
internal readonly record struct RoleWord(int Token, int Number, double Weight, bool IsCapital);
