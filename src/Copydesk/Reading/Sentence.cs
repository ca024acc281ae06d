using Copydesk.Language;

namespace Copydesk.Reading;

/// <summary>A sentence of the body; its text is exactly the canonical text at its span, without outer white space.</summary>
/// <param name="Index">Position among the article's sentences, from 0: the number that a model cites as evidence.</param>
/// <param name="Block">Index into <see cref="Article.Blocks"/>.</param>
public sealed record Sentence(int Index, TextSpan Span, int Block);
