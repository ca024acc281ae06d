using System.Security.Cryptography;
using System.Text;
using Copydesk.Intake;
using Copydesk.Language;
using Copydesk.Reading.Cleaning;

namespace Copydesk.Reading.Drafting;

/// <summary>
/// Makes the article from a draft, the same way for every media type: clean, find byline and references, lay the blocks
/// out as the canonical text, then cut the sentences from it.
/// </summary>
internal static class ArticleAssembler
{
    /// <exception cref="CopydeskException">Nothing readable is left, or the text is too long.</exception>
    public static Article Assemble(Draft draft, Submission submission, IntakeOptions limits, CleaningTally tally)
    {
        var metadata = submission.Metadata;
        string? title = Clean(metadata.Title ?? draft.Title, tally);
        string? byline = Clean(metadata.Byline ?? draft.Byline, tally);

        var front = FrontMatter.Find([.. CleanBlocks(draft.Blocks, tally)]);
        var (blocks, references) = ReferenceSection.Find(Complete(front, title, byline));
        if (blocks.Count == 0)
            throw new CopydeskException("empty-article", "There is no readable text in the submission. Send an article of at least one sentence.");

        var layout = Layout.Of(EnsureBody(blocks), limits.MaxCharacters);
        string text = layout.Text;
        string language = LanguageOf(layout, metadata.Language, draft.Language);
        var dateline = Dateline.Find(text, layout.Blocks);
        var sentences = SentenceCutter.Cut(text, layout.Blocks, dateline, language);

        return new Article(
            text,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            language,
            title ?? layout.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title)?.Span.In(text),
            byline is null ? front.Byline : FrontMatter.NameIn(byline) ?? byline,
            dateline?.Span.In(text),
            metadata.PublishedAt ?? draft.PublishedAt ?? front.PublishedAt,
            metadata.SourceUrl ?? draft.SourceUrl,
            submission.Sha256,
            layout.Blocks,
            layout.Sections,
            sentences,
            references,
            [.. draft.Notes, .. tally.Notes()])
        {
            Tags = TagList.Of(metadata.Tags, draft.Tags),
            WordCount = sentences.Sum(s => WordCounter.Count(s.Span.Of(text))),
        };
    }

    private static IEnumerable<DraftBlock> CleanBlocks(IReadOnlyList<DraftBlock> blocks, CleaningTally tally)
    {
        foreach (var block in blocks)
        {
            string text = SingleLine.Of(TextCleaner.Clean(block.Text, tally));
            if (text.Length == 0) continue;
            if (WordCounter.HasWord(text)) yield return block with { Text = text };
            else tally.Add(CleaningKind.Ornament);
        }
    }

    private static string? Clean(string? text, CleaningTally tally) =>
        text is not null && SingleLine.Of(TextCleaner.Clean(text, tally)) is { } clean && WordCounter.HasWord(clean) ? clean : null;

    /// <summary>A title or byline that stood beside the text, or came with the submission, stands at its head.</summary>
    private static List<DraftBlock> Complete(FrontMatter front, string? title, string? byline)
    {
        var blocks = front.Blocks.ToList();
        if (title is not null)
        {
            // The document's own title repeats the given one, or is a heading below it.
            blocks.RemoveAll(b => b.Kind is BlockKind.Title or BlockKind.Heading && string.Equals(b.Text, title, StringComparison.OrdinalIgnoreCase));
            blocks = [new DraftBlock(BlockKind.Title, title), .. blocks.Select(b => b.Kind == BlockKind.Title ? b with { Kind = BlockKind.Heading } : b)];
        }
        if (byline is not null && front.Byline is null)
            blocks.Insert(blocks.FindIndex(b => b.Kind == BlockKind.Title) + 1, new DraftBlock(BlockKind.Byline, byline));
        return blocks;
    }

    /// <summary>A text of one line, or of headings only, is its own body: an article without a sentence would be of no use.</summary>
    private static IReadOnlyList<DraftBlock> EnsureBody(IReadOnlyList<DraftBlock> blocks)
    {
        if (blocks.Any(b => SentenceCutter.HasSentences(b.Kind))) return blocks;
        int last = blocks.Count - 1;
        while (last > 0 && blocks[last].Kind is BlockKind.Reference or BlockKind.Byline) last--;
        return [.. blocks.Select((b, i) => i == last ? b with { Kind = BlockKind.Paragraph } : b)];
    }

    /// <summary>The caller's word first, then the text's own, and the document's declaration where the text is too short to tell.</summary>
    private static string LanguageOf(Layout layout, string? given, string? declared)
    {
        if (LanguageCode.Normalize(given) is { } certain) return certain;
        Block body = layout.Blocks.First(b => SentenceCutter.HasSentences(b.Kind));
        string found = LanguageDetector.Detect(layout.Text[body.Span.Start..]);
        return found == LanguageDetector.Undetermined ? LanguageCode.Normalize(declared) ?? found : found;
    }
}
