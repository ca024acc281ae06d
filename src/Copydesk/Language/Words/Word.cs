namespace Copydesk.Language.Words;

/// <summary>A word, a number, or two neighbouring letters of a script that writes no spaces.</summary>
internal readonly record struct Word(TextSpan Span, WordKind Kind);
