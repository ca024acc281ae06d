using Copydesk.Language;
using Copydesk.Language.Dates;

namespace Copydesk.Proving.DeskNotes;

/// <summary>A sentence with its dates; the dates' spans refer to <paramref name="Text"/>, <paramref name="Span"/> to the article.</summary>
internal sealed record DatedSentence(string Text, TextSpan Span, IReadOnlyList<DateMention> Dates)
{
    public TextSpan InArticle(DateMention date) => date.Span.Shift(Span.Start);
}
