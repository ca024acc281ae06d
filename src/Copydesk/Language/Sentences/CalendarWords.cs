using System.Collections.Frozen;

namespace Copydesk.Language.Sentences;

/// <summary>Months and weekdays: after "3." or "5 p.m." they go on with the sentence.</summary>
internal static class CalendarWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = FrozenSet.ToFrozenSet(
        """
        January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep
        Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
        Januar Jänner Februar März Mai Juni Juli Oktober Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
        januar februar marts april maj juni juli august september oktober november december
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
