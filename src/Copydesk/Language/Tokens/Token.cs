namespace Copydesk.Language.Tokens;

internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public TextSpan Span => new(Start, End);

    public int Length => End - Start;
}
