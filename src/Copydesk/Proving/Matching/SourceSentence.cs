using System.Collections.Frozen;
using Copydesk.Language;

namespace Copydesk.Proving.Matching;

/// <summary>A sentence of the source with the keys of its content words.</summary>
internal sealed record SourceSentence(TextSpan Span, FrozenSet<string> Words);
