namespace Copydesk.Language.Words;

/// <summary>A word that carries topic.</summary>
/// <param name="Key">Equal for the forms of one word: lower case, without possessive and elision, in English the stem.</param>
internal readonly record struct ContentWord(TextSpan Span, string Key);
