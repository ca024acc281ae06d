using Copydesk.Reading.Drafting;

namespace Copydesk.Reading.PlainText;

/// <summary>Tells a title and bare heading lines from short paragraphs, by their look and by what follows.</summary>
internal static class Headings
{
    private const int LongestTitle = 160;
    private const int LongestHeading = 100;
    private const int MostWords = 14;
    private const int MostTitleWords = 28;

    /// <summary>More short lines in a row than a heading with a subheading are a list, a poem or an address.</summary>
    private const int LongestRun = 2;

    public static IReadOnlyList<DraftBlock> Mark(IReadOnlyList<DraftBlock> blocks)
    {
        var marked = blocks.ToArray();
        // Titles of references look like headings.
        int references = ReferenceSection.StartOf(blocks);
        int end = references < 0 ? marked.Length : references;

        int start = 0;
        if (end > 1 && IsLine(marked[0], LongestTitle, MostTitleWords, "!") && !FrontMatter.IsFrontLine(marked[0].Text))
        {
            marked[0] = marked[0] with { Kind = BlockKind.Title };
            start = 1;
        }

        for (int i = start; i < end; i++)
        {
            int run = 0;
            while (i + run < end && IsHeadingLine(marked[i + run])) run++;
            if (run is > 0 and <= LongestRun && i + run < end && IsBody(marked[i + run]))
            {
                for (int k = i; k < i + run; k++) marked[k] = marked[k] with { Kind = BlockKind.Heading };
            }
            i += run;
        }
        return marked;
    }

    private static bool IsHeadingLine(DraftBlock block) =>
        IsLine(block, LongestHeading, MostWords, "") && !FrontMatter.IsFrontLine(block.Text);

    /// <summary>What a heading stands over: a quotation, a list, or a paragraph that is longer than a line or ends a sentence.</summary>
    private static bool IsBody(DraftBlock block) =>
        block.Kind != BlockKind.Paragraph || block.Text.Length > LongestHeading || ".!?…。！？\"”’'»」".Contains(block.Text[^1]);

    private static bool IsLine(DraftBlock block, int longest, int mostWords, string allowedEnds)
    {
        string text = block.Text;
        if (block.Kind != BlockKind.Paragraph || text.Length > longest || text.AsSpan().Count(' ') >= mostWords) return false;
        if (!text.Any(char.IsLetter) || char.IsLower(text[0]) || IsAddress(text)) return false;

        char last = text.AsSpan().TrimEnd("\"'”’»」』)）")[^1..][0];
        return !".!;:,…。！；：，、".Contains(last) || allowedEnds.Contains(last);
    }

    private static bool IsAddress(string text) => !text.Contains(' ') && (text.Contains('@') || text.Contains('/') || text.Contains('.'));
}
