using AngleSharp.Dom;
using Copydesk.Reading.Drafting;

namespace Copydesk.Reading.Html;

/// <summary>Tells the role of an element from its name and, for tables and notes, from what stands in it.</summary>
internal static class HtmlElements
{
    private const string Blocks = "p, div, ul, ol, table, section, article, blockquote, h1, h2, h3, h4, h5, h6";

    public static ElementRole RoleOf(IElement element) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ElementRole.Heading,
        "blockquote" => ElementRole.Quotation,
        "li" or "dd" => ElementRole.ListItem,
        "br" => ElementRole.LineBreak,
        "pre" => ElementRole.Code,
        "figcaption" or "caption" => ElementRole.Caption,
        "tr" when IsDataRow(element) => ElementRole.Row,
        "sup" when IsNoteMark(element) => ElementRole.LeftOut,
        "script" or "style" or "noscript" or "template" or "iframe" or "object" or "svg" or "math" or "canvas" or "audio" or "video"
            or "nav" or "aside" or "footer" or "button" or "select" or "textarea" or "dialog" or "head" or "rt" or "rp" => ElementRole.LeftOut,
        "a" or "abbr" or "acronym" or "b" or "bdi" or "bdo" or "big" or "cite" or "code" or "data" or "del" or "dfn" or "em" or "font" or "i" or "ins"
            or "kbd" or "label" or "mark" or "q" or "ruby" or "s" or "samp" or "small" or "span" or "strike" or "strong" or "sub" or "sup" or "time"
            or "tt" or "u" or "var" or "wbr" or "img" or "picture" or "source" => ElementRole.Inline,
        _ => ElementRole.Block,
    };

    /// <summary>A paragraph whose words are all in one bold element, as many editors' subheadings are.</summary>
    public static bool IsBoldLine(IElement element) =>
        element.LocalName == "p"
        && element.Children is [{ LocalName: "strong" or "b" } bold]
        && bold.TextContent.Length == element.TextContent.Trim().Length
        && BoldLine.IsHeading(bold.TextContent);

    private static bool IsDataRow(IElement row) => row.Children.Length > 1 && row.QuerySelector(Blocks) is null;

    private static bool IsNoteMark(IElement sup) => sup.QuerySelector("a[href^='#']") is not null;
}
