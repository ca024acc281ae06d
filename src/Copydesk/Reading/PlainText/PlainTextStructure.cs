using System.Text;
using Copydesk.Reading.Drafting;

namespace Copydesk.Reading.PlainText;

/// <summary>Finds paragraphs, quotations, lists, title and bare headings in text that has nothing but lines.</summary>
internal static class PlainTextStructure
{
    /// <param name="text">Cleaned: its line ends are <c>\n</c>.</param>
    public static IReadOnlyList<DraftBlock> Read(string text)
    {
        var groups = Group(text);
        var wrap = LineWrap.Of(groups);
        var blocks = new List<DraftBlock>();
        foreach (var group in groups) AddBlocks(group, wrap, blocks);
        return Headings.Mark(blocks);
    }

    /// <summary>Lines between blank ones. A line without letters or digits parts groups too, and is one by itself.</summary>
    private static List<IReadOnlyList<TextLine>> Group(string text)
    {
        var groups = new List<IReadOnlyList<TextLine>>();
        var group = new List<TextLine>();
        int nextNumber = 1;
        foreach (string raw in text.Split('\n'))
        {
            TextLine line = TextLine.Parse(raw, ref nextNumber);
            if (WordCounter.HasWord(line.Text))
            {
                group.Add(line);
                continue;
            }
            if (group.Count > 0) groups.Add(group);
            if (line.Text.Length > 0) groups.Add([line]);
            group = [];
        }
        if (group.Count > 0) groups.Add(group);
        return groups;
    }

    private static void AddBlocks(IReadOnlyList<TextLine> group, LineWrap wrap, List<DraftBlock> blocks)
    {
        var text = new StringBuilder(group[0].Text);
        TextLine first = group[0];
        for (int i = 1; i < group.Count; i++)
        {
            if (wrap.Joins(group[i - 1], group[i]))
            {
                text.Append(LineWrap.Between(group[i - 1].Text, group[i].Text)).Append(group[i].Text);
                continue;
            }
            blocks.Add(new DraftBlock(KindOf(first), text.ToString()));
            (first, _) = (group[i], text.Clear().Append(group[i].Text));
        }
        blocks.Add(new DraftBlock(KindOf(first), text.ToString()));
    }

    private static BlockKind KindOf(TextLine line) =>
        line.IsQuoted ? BlockKind.Quotation : line.IsItem ? BlockKind.ListItem : BlockKind.Paragraph;
}
