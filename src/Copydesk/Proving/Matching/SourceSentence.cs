using Copydesk.Language;

namespace Copydesk.Proving.Matching;

/// <summary>A sentence of the source; its words are <see cref="SourceWords.Words"/> from <paramref name="First"/> to before <paramref name="End"/>.</summary>
internal readonly record struct SourceSentence(TextSpan Span, int First, int End);
