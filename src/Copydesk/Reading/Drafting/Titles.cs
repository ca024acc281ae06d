namespace Copydesk.Reading.Drafting;

/// <summary>In marked-up documents: the title is the heading that everything else stands under.</summary>
internal static class Titles
{
    /// <summary>The first block, when it is a heading, becomes the title; or the first heading behind a byline or date.</summary>
    public static IReadOnlyList<DraftBlock> Mark(IReadOnlyList<DraftBlock> blocks)
    {
        int first = 0;
        while (first < blocks.Count - 1 && FrontMatter.IsFrontLine(blocks[first].Text)) first++;
        if (first >= blocks.Count - 1 || blocks[first].Kind != BlockKind.Heading) return blocks;

        var marked = blocks.ToArray();
        marked[first] = marked[first] with { Kind = BlockKind.Title };
        return marked;
    }
}
