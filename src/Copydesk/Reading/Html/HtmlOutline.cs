using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Copydesk.Reading.Drafting;

namespace Copydesk.Reading.Html;

/// <summary>The blocks of a content tree in document order; the depth of the recursion is bounded before parsing.</summary>
internal sealed class HtmlOutline
{
    private readonly List<DraftBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private string? _link;

    public IReadOnlyList<DraftBlock> Blocks => _blocks;

    public int CodeBlocks { get; private set; }

    public int Captions { get; private set; }

    public static HtmlOutline Of(IElement root)
    {
        var outline = new HtmlOutline();
        outline.AddChildren(root, BlockKind.Paragraph);
        outline.Flush(BlockKind.Paragraph);
        return outline;
    }

    private void AddChildren(INode parent, BlockKind kind)
    {
        foreach (INode node in parent.ChildNodes)
        {
            if (node is IText text) _text.Append(text.Data);
            else if (node is IElement element) Add(element, kind);
        }
    }

    private void Add(IElement element, BlockKind kind)
    {
        switch (HtmlElements.RoleOf(element))
        {
            case ElementRole.LeftOut:
                break;
            case ElementRole.Code:
                CodeBlocks++;
                break;
            case ElementRole.Caption:
                Captions++;
                break;
            case ElementRole.LineBreak:
                AddLineBreak(kind);
                break;
            case ElementRole.Inline:
                _link ??= (element as IHtmlAnchorElement)?.GetAttribute("href");
                AddChildren(element, kind);
                break;
            case ElementRole.Row:
                Flush(kind);
                _text.AppendJoin(" | ", element.Children.Select(cell => cell.TextContent.Trim()));
                Flush(BlockKind.ListItem);
                break;
            case ElementRole.Heading:
                AddBlock(element, kind, BlockKind.Heading);
                break;
            case ElementRole.Quotation:
                AddBlock(element, kind, BlockKind.Quotation);
                break;
            case ElementRole.ListItem:
                AddBlock(element, kind, BlockKind.ListItem);
                break;
            default:
                AddBlock(element, kind, kind == BlockKind.Paragraph && HtmlElements.IsBoldLine(element) ? BlockKind.Heading : kind);
                break;
        }
    }

    private void AddBlock(IElement element, BlockKind outer, BlockKind kind)
    {
        Flush(outer);
        AddChildren(element, kind);
        Flush(kind);
    }

    /// <summary>Two breaks in a row part paragraphs; one is a space.</summary>
    private void AddLineBreak(BlockKind kind)
    {
        int last = _text.Length - 1;
        while (last >= 0 && _text[last] is ' ' or '\t' or '\n' or '\r') last--;
        bool second = _text.Length > last + 1 && _text.ToString(last + 1, _text.Length - last - 1).Contains(LineBreak);
        if (second) Flush(kind);
        else _text.Append(LineBreak);
    }

    private const char LineBreak = '\v';

    private void Flush(BlockKind kind)
    {
        string text = _text.ToString();
        if (!string.IsNullOrWhiteSpace(text)) _blocks.Add(new DraftBlock(kind, text, _link));
        _text.Clear();
        _link = null;
    }
}
