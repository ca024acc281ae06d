using Copydesk.Language.Names;

namespace Copydesk.Language.Quotations;

/// <summary>Who speaks: a name, or the text's words for someone who is only described.</summary>
/// <param name="Span">Where the text says so.</param>
internal sealed record Speaker(string Text, NameMention? Name, TextSpan Span)
{
    public bool IsPerson => Name?.Kind == NameKind.Person;
}
