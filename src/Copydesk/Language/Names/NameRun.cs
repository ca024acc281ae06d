using Copydesk.Language.Tokens;

namespace Copydesk.Language.Names;

/// <summary>Consecutive capitalized tokens: [First, After), of which [NameFirst, After) is the name and the rest title or nation.</summary>
internal readonly record struct NameRun(int First, int NameFirst, int After)
{
    public TextSpan Span(TokenList tokens) => tokens.Span(NameFirst, After);

    public bool HasTitle => NameFirst > First;

    public int Length => After - NameFirst;
}
