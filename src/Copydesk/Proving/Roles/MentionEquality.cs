using System.Globalization;
using Copydesk.Language.Dates;
using Copydesk.Language.Figures;

namespace Copydesk.Proving.Roles;

/// <summary>Whether what a claim mentions is what the source does, and whether one could stand in the place of the other.</summary>
internal sealed class MentionEquality(string claim, string source, DateEquality dates)
{
    public bool AreEqual(RoleMention claimed, RoleMention given) => (claimed, given) switch
    {
        ({ Figure: { } figure }, { Figure: { } other }) => FigureEquality.AreEqual(figure, other),
        ({ Date: { } date }, { Date: { } other }) => dates.AreEqual(date, other),
        ({ Clock: { } clock }, { Clock: { } other }) => clock.IsSameTime(other),
        ({ Figure: { } figure }, { Date: { } date }) => IsYear(figure, date),
        ({ Date: { } date }, { Figure: { } figure }) => IsYear(figure, date),
        _ => (claimed.Date ?? given.Date) is null && HaveSameDigits(claimed.Span.Of(claim), given.Span.Of(source)),
    };

    /// <summary>A date that says more or less than another does not contradict it, nor does a weekday a number.</summary>
    public bool AreRivals(RoleMention claimed, RoleMention given)
    {
        if ((claimed.Date, given.Date) is ({ } date, { } other)) return dates.AreComparable(date, other);
        return given.Date is null || given.Span.Of(source).IndexOfAnyInRange('0', '9') >= 0;
    }

    /// <summary>"9347,087" and "£9,347,087", whatever a number that no reader understands is.</summary>
    private static bool HaveSameDigits(ReadOnlySpan<char> claimed, ReadOnlySpan<char> given)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < claimed.Length && !IsDigit(claimed[i])) i++;
            while (j < given.Length && !IsDigit(given[j])) j++;
            if (i == claimed.Length || j == given.Length) return i == claimed.Length && j == given.Length && claimed.IndexOfAnyInRange('0', '9') >= 0;
            if (claimed[i++] != given[j++]) return false;
        }
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c == '.';

    /// <summary>Which of the two a bare "2010" is, only its neighbours tell.</summary>
    private static bool IsYear(FigureMention figure, DateMention date) =>
        date is { Start.Length: 4, End: null } && figure is { High: null, Value: >= 1000 and < 2200 }
        && date.Start == figure.Value.ToString("0.###", CultureInfo.InvariantCulture);
}
