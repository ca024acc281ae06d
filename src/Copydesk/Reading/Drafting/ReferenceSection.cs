using System.Collections.Frozen;

namespace Copydesk.Reading.Drafting;

/// <summary>The trailing "Reference(s)" or "Sources" of an article: its blocks are marked, its entries parsed.</summary>
internal static class ReferenceSection
{
    /// <summary>Of an entry without address or number; longer ones are prose, and no list of sources.</summary>
    private const int LongestTitle = 200;

    private const int LongestEntry = 500;

    private const int LongestHeading = 40;

    /// <summary>"Source: Reuters" below a picture in the middle of an article opens no section.</summary>
    private const int InlineWithinLast = 3;

    private static readonly FrozenSet<string> Headings = FrozenSet.ToFrozenSet(
        [
            "reference", "references", "reference(s)", "source", "sources", "source(s)", "bibliography", "works cited", "footnotes", "notes and references",
            "quelle", "quellen", "quelle(n)", "quellenangaben", "literatur", "einzelnachweise",
            "référence", "références", "référence(s)", "bibliographie",
            "fuente", "fuentes", "fuente(s)", "referencia", "referencias", "bibliografía",
            "fonte", "fonti", "fontes", "riferimenti", "bibliografia", "referências", "referência",
            "bron", "bronnen", "källa", "källor", "referenser", "kilde", "kilder", "źródło", "źródła",
            "источник", "источники", "ссылки", "литература", "джерело", "джерела",
            "参考资料", "参考文献", "參考資料", "參考文獻", "资料来源", "來源", "来源", "出典", "参考", "참고문헌", "출처",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static (IReadOnlyList<DraftBlock> Blocks, IReadOnlyList<Reference> References) Find(IReadOnlyList<DraftBlock> blocks)
    {
        int start = StartOf(blocks);
        if (start < 0) return (blocks, []);

        var marked = blocks.Select((b, i) => i < start ? b : b with { Kind = BlockKind.Reference }).ToArray();
        IEnumerable<DraftBlock> entries = marked.Skip(start + 1);
        // "Source: Reuters" is heading and entry in one.
        if (InlineEntry(blocks[start].Text) is { } inline) entries = entries.Prepend(blocks[start] with { Text = inline });
        return (marked, ReferenceParser.Parse([.. entries]));
    }

    /// <returns>Index of the block that opens the section; -1 when there is none.</returns>
    public static int StartOf(IReadOnlyList<DraftBlock> blocks)
    {
        for (int i = blocks.Count - 1; i > 0; i--)
        {
            DraftBlock block = blocks[i];
            if (block.Kind is BlockKind.Title or BlockKind.Byline) return -1;

            bool opens = IsHeading(block.Text) ? i < blocks.Count - 1 : i >= blocks.Count - InlineWithinLast && InlineEntry(block.Text) is not null;
            if (opens) return blocks.Take(i).Any(b => SentenceCutter.HasSentences(b.Kind)) ? i : -1;
            if (block.Kind == BlockKind.Heading || !MayBeEntry(block)) return -1;
        }
        return -1;
    }

    private static bool MayBeEntry(DraftBlock block) =>
        block.Text.Length <= LongestTitle
        || (block.Text.Length <= LongestEntry
            && (block.Link is not null || block.Text[0] is '[' or (>= '0' and <= '9') || block.Text.Contains("http", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a line, with or without a colon, is one of the words that open such a section.</summary>
    private static bool IsHeading(string line) => line.Length <= LongestHeading && Headings.Contains(line.TrimEnd(':', '：', ' '));

    private static string? InlineEntry(string line)
    {
        int colon = line.IndexOfAny([':', '：']);
        if (colon < 0 || colon > LongestHeading || !Headings.Contains(line[..colon].TrimEnd())) return null;
        string entry = line[(colon + 1)..].Trim();
        return entry.Length > 0 ? entry : null;
    }
}
