using Copydesk.Reading.Drafting;
using Copydesk.Reading.Html;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Copydesk.Reading.Markdown;

/// <summary>The blocks of a parsed Markdown document in order; the parser bounds the depth of the recursion.</summary>
internal sealed class MarkdownOutline
{
    private readonly List<DraftBlock> _blocks = [];

    public IReadOnlyList<DraftBlock> Blocks => _blocks;

    public int CodeBlocks { get; private set; }

    public FrontMatterLines FrontMatter { get; private set; } = FrontMatterLines.None;

    public void Add(ContainerBlock container, BlockKind kind = BlockKind.Paragraph)
    {
        foreach (MarkdownBlock block in container) Add(block, kind);
    }

    private void Add(MarkdownBlock block, BlockKind kind)
    {
        switch (block)
        {
            case YamlFrontMatterBlock yaml:
                FrontMatter = FrontMatterLines.Parse(yaml.Lines.ToString());
                break;
            case CodeBlock:
                CodeBlocks++;
                break;
            case HeadingBlock heading:
                AddText(BlockKind.Heading, heading);
                break;
            case ParagraphBlock paragraph:
                AddText(kind == BlockKind.Paragraph && IsBold(paragraph) ? BlockKind.Heading : kind, paragraph);
                break;
            case HtmlBlock html:
                _blocks.AddRange(MarkupStripper.Strip(html.Lines.ToString()).Split("\n\n").Select(text => new DraftBlock(kind, text)));
                break;
            case QuoteBlock quote:
                Add(quote, BlockKind.Quotation);
                break;
            case ListBlock list:
                Add(list, BlockKind.ListItem);
                break;
            case Table table:
                foreach (var row in table.OfType<TableRow>())
                    _blocks.Add(new DraftBlock(BlockKind.ListItem, string.Join(" | ", row.OfType<TableCell>().Select(CellText))));
                break;
            case ContainerBlock other:
                Add(other, kind);
                break;
            default:
                break;
        }
    }

    private void AddText(BlockKind kind, LeafBlock block)
    {
        var text = new InlineText();
        text.Add(block.Inline);
        _blocks.Add(new DraftBlock(kind, text.ToString(), text.FirstLink));
    }

    /// <summary>A paragraph all in bold and without end mark is how many writers make a subheading.</summary>
    private static bool IsBold(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: Markdig.Syntax.Inlines.EmphasisInline { DelimiterCount: 2 } bold } inline
        && ReferenceEquals(inline.LastChild, bold)
        && BoldLine.IsHeading(InlineText.Of(bold));

    private static string CellText(TableCell cell) => string.Join(' ', cell.OfType<LeafBlock>().Select(b => InlineText.Of(b.Inline)));
}
