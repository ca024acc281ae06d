namespace Copydesk.Digesting.Summarizing;

/// <summary>
/// Takes the best sentence again and again, less what the chosen ones say already (maximal marginal relevance, Carbonell
/// and Goldstein 1998). A sentence that needs the one before it comes only together with it.
/// </summary>
internal sealed class Selection
{
    private readonly Candidate[] _candidates;
    private readonly SummaryWeights _weights;
    private readonly bool[] _chosen;
    private readonly double[] _repeated;
    private int _count;

    private Selection(Candidate[] candidates, SummaryWeights weights)
    {
        _candidates = candidates;
        _weights = weights;
        _chosen = new bool[candidates.Length];
        _repeated = new double[candidates.Length];
    }

    /// <summary>In the article's order. Sentences that read badly come in only when no other is there, and then one.</summary>
    public static IReadOnlyList<Candidate> Of(Candidate[] candidates, int count, SummaryWeights? weights = null)
    {
        var selection = new Selection(candidates, weights ?? SummaryWeights.Default);
        while (selection._count < count && selection.BestRun(count - selection._count) is { } run) selection.Choose(run);
        if (selection._count == 0 && candidates.Length > 0) selection.Choose(LeastBad(candidates));
        return [.. candidates.Where(c => selection._chosen[c.Index])];
    }

    private (int First, int Last)? BestRun(int room)
    {
        (int First, int Last)? best = null;
        double bestGain = double.NegativeInfinity;
        for (int i = 0; i < _candidates.Length; i++)
        {
            if (_chosen[i] || RunTo(i, room) is not { } first) continue;
            double gain = 0;
            for (int j = first; j <= i; j++) gain += _candidates[j].Score - (_weights.Repetition * _repeated[j]);
            gain /= i - first + 1;
            if (first > 0 && _chosen[first - 1]) gain += _weights.Continuity;
            if (gain <= bestGain) continue;
            (best, bestGain) = ((first, i), gain);
        }
        return best;
    }

    // The first of the sentences that must come in for this one, or null when one of them is not to be had.
    private int? RunTo(int last, int room)
    {
        int first = last;
        while (true)
        {
            if (last - first >= room || !_candidates[first].IsReadable || _repeated[first] >= _weights.NearDuplicate) return null;
            if (!_candidates[first].NeedsPrevious) return first;
            if (first == 0) return null;
            if (_chosen[first - 1]) return first;
            first--;
        }
    }

    private void Choose((int First, int Last) run)
    {
        for (int i = run.First; i <= run.Last; i++)
        {
            _chosen[i] = true;
            _count++;
            for (int j = 0; j < _candidates.Length; j++)
                _repeated[j] = Math.Max(_repeated[j], SharedShare(_candidates[j].Terms, _candidates[i].Terms));
        }
    }

    private static (int First, int Last) LeastBad(Candidate[] candidates)
    {
        int best = candidates.MinBy(c => ((int)(c.Faults & SentenceFaults.Unreadable), -c.Score))!.Index;
        return (best, best);
    }

    // Shared terms over those of the shorter one: a sentence inside another is a duplicate.
    private static double SharedShare(int[] a, int[] b)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }
        return shared == 0 ? 0 : (double)shared / Math.Min(a.Length, b.Length);
    }
}
