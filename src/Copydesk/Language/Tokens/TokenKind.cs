namespace Copydesk.Language.Tokens;

internal enum TokenKind
{
    /// <summary>Letters with inner apostrophes or dots: <c>don't</c>, <c>U.S.</c></summary>
    Word,

    /// <summary>The <c>'s</c> of a possessive, split from its word.</summary>
    Possessive,

    /// <summary>Digits with inner separators: <c>1,200.5</c>.</summary>
    Number,

    /// <summary>One letter of a script without spaces.</summary>
    Ideograph,

    /// <summary>One character of punctuation, or a symbol.</summary>
    Mark,

    /// <summary>A line end.</summary>
    Break,
}
