namespace Copydesk.Reading;

/// <summary>What a block is; only paragraphs, quotations and list items have sentences.</summary>
public enum BlockKind
{
    Title,
    Byline,
    Heading,
    Paragraph,
    Quotation,
    ListItem,
    Reference,
}
