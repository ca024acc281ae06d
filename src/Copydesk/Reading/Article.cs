using Copydesk.Language;

namespace Copydesk.Reading;

/// <summary>
/// The canonical text of one article and its structure. <see cref="Text"/> is NFC with <c>\n</c> line ends and blocks
/// separated by one blank line; title, byline, headings and references stand in it, and every offset refers to it.
/// </summary>
/// <param name="TextSha256">Lower-case hex SHA-256 of the text's UTF-8 bytes: it proves the spans.</param>
/// <param name="Language">ISO 639-1 code, or <c>und</c> when the text is too short to tell.</param>
/// <param name="Sentences">Sentences of the body only: no title, byline, heading or reference is among them.</param>
public sealed record Article(
    string Text,
    string TextSha256,
    string Language,
    string? Title,
    string? Byline,
    string? Dateline,
    DateTimeOffset? PublishedAt,
    Uri? SourceUrl,
    string SourceSha256,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Reference> References,
    IReadOnlyList<IntakeNote> IntakeNotes)
{
    /// <summary>Words of the body sentences; in scripts without spaces, two letters count as one word.</summary>
    public int WordCount { get; init; }

    /// <summary>Its own tags, categories and keywords, which stand beside the text; no two differ by case only.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The words at a span, as evidence that a consumer can check against the text.</summary>
    public Evidence EvidenceAt(TextSpan span) => new(span.Start, span.End, span.In(Text));
}
