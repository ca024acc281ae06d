namespace Copydesk.Reading.Html;

/// <summary>What an element means for the blocks of an article.</summary>
internal enum ElementRole
{
    Block,
    Inline,
    LineBreak,
    Heading,
    Quotation,
    ListItem,

    /// <summary>Of a table of data; rows of tables that only lay out a page are blocks.</summary>
    Row,
    Code,
    Caption,
    LeftOut,
}
