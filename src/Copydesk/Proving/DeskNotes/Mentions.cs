using Copydesk.Language;

namespace Copydesk.Proving.DeskNotes;

/// <summary>Looks up mentions by place; they stand in reading order and do not overlap.</summary>
internal static class Mentions
{
    public static IEnumerable<T> Within<T>(IReadOnlyList<T> mentions, Func<T, TextSpan> spanOf, TextSpan span)
    {
        for (int i = FirstEndingAfter(mentions, spanOf, span.Start); i < mentions.Count && spanOf(mentions[i]).End <= span.End; i++)
        {
            if (spanOf(mentions[i]).Start >= span.Start) yield return mentions[i];
        }
    }

    public static T? Around<T>(IReadOnlyList<T> mentions, Func<T, TextSpan> spanOf, TextSpan span)
        where T : class
    {
        int i = FirstEndingAfter(mentions, spanOf, span.Start);
        return i < mentions.Count && spanOf(mentions[i]).Contains(span) ? mentions[i] : null;
    }

    /// <returns>The count where none ends after the position.</returns>
    public static int FirstEndingAfter<T>(IReadOnlyList<T> mentions, Func<T, TextSpan> spanOf, int position)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (spanOf(mentions[middle]).End > position) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
