namespace Copydesk.Language.Names;

/// <summary>Names by place, for rules that ask whether a word belongs to one.</summary>
internal sealed class NameIndex(IReadOnlyList<NameMention> names)
{
    public IReadOnlyList<NameMention> All { get; } = names;

    /// <summary>The name that covers this character.</summary>
    public NameMention? At(int position)
    {
        int i = FirstEndingAfter(position);
        return i < All.Count && All[i].Span.Start <= position ? All[i] : null;
    }

    public NameMention? EndingAt(int end) => end > 0 && At(end - 1) is { } name && name.Span.End == end ? name : null;

    /// <summary>Names that lie within a stretch, in reading order.</summary>
    public IEnumerable<NameMention> Within(TextSpan span)
    {
        for (int i = FirstEndingAfter(span.Start); i < All.Count && All[i].Span.End <= span.End; i++)
        {
            if (All[i].Span.Start >= span.Start) yield return All[i];
        }
    }

    private int FirstEndingAfter(int position)
    {
        int low = 0, high = All.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (All[middle].Span.End > position) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
