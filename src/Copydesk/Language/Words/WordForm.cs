namespace Copydesk.Language.Words;

/// <summary>What a written word counts as.</summary>
/// <param name="Key">Of a content word see <see cref="ContentWord.Key"/>; of a stop word its lower case.</param>
internal readonly record struct WordForm(string Key, bool IsContent);
