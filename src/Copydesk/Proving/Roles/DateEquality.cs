using Copydesk.Language.Dates;

namespace Copydesk.Proving.Roles;

/// <summary>Whether a given date bears out a claimed one, which may say less: "in March" for 3 March, never the reverse.</summary>
/// <param name="written">The article's own date, from which "yesterday" counts.</param>
/// <param name="years">The years that the article names: "August 2022" may be put together of "August" and "last year's, in 2022".</param>
internal sealed class DateEquality(DateOnly? written, IReadOnlySet<string> years)
{
    private const string NoYear = "XXXX";

    public bool AreEqual(DateMention claimed, DateMention given)
    {
        if (claimed.Weekday is not null && given.Weekday is not null && claimed.Weekday != given.Weekday) return false;
        if (claimed.Start is not null && given.Start is not null) return IsWithin(claimed, given);
        bool isSame = claimed.Start is null && given.Start is null && claimed.Weekday == given.Weekday && IsSameDirection(claimed.Relative, given.Relative);
        return isSame || (written is { } day && Days(claimed, day).Any(c => Days(given, day).Any(g => IsWithin(c, g))));
    }

    /// <summary>Whether both name a year, a month, a day or a weekday, so that one can't be said for the other.</summary>
    public bool AreComparable(DateMention claimed, DateMention given)
    {
        if (claimed.Weekday is not null && given.Weekday is not null) return true;
        if (claimed.Start is { } a && given.Start is { } b) return (a[0] != 'X' && b[0] != 'X') || (a.Length > NoYear.Length && b.Length > NoYear.Length);
        if (claimed.Start is null && given.Start is null) return true;
        return written is { } day && Days(claimed, day).Any(c => Days(given, day).Any(g => c.Length == g.Length));
    }

    private static IEnumerable<string> Days(DateMention date, DateOnly written) =>
        date is { Start: { } start, End: null } ? [start] : DateResolver.Resolve(date, written);

    private bool IsWithin(DateMention claimed, DateMention given)
    {
        if (claimed.End is not null) return IsWithin(claimed.Start!, given.Start!) && given.End is not null && IsWithin(claimed.End, given.End);
        return IsWithin(claimed.Start!, given.Start!) || (given.End is not null && IsWithin(claimed.Start!, given.End));
    }

    /// <summary>EDTF against EDTF, where an X of the claim leaves open what the source may say.</summary>
    private bool IsWithin(string claimed, string given)
    {
        if (claimed.Length > given.Length) return false;
        bool hasYearElsewhere = given.StartsWith(NoYear, StringComparison.Ordinal) && years.Contains(claimed[..NoYear.Length]);
        for (int i = hasYearElsewhere ? NoYear.Length : 0; i < claimed.Length; i++)
        {
            if (claimed[i] != 'X' && claimed[i] != given[i]) return false;
        }

        return claimed.Length > NoYear.Length || !hasYearElsewhere;
    }

    /// <summary>"Friday" says less than "last Friday".</summary>
    private static bool IsSameDirection(RelativeDate? claimed, RelativeDate? given) =>
        claimed == given || (claimed is not null && given is not null && claimed.Unit == given.Unit && claimed.Offset is null);
}
