using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;

namespace Copydesk.Proving.Roles;

/// <summary>A figure, a date, a time of day, or a number that is none of these (a version, a telephone number), with its slot.</summary>
internal sealed record RoleMention(TextSpan Span, Slot Slot)
{
    public FigureMention? Figure { get; init; }

    public DateMention? Date { get; init; }

    public ClockMention? Clock { get; init; }

    public bool IsOfTime => Date is not null || Clock is not null;
}
