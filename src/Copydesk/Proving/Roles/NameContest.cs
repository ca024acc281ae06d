using Copydesk.Language;
using Copydesk.Language.Tokens;

namespace Copydesk.Proving.Roles;

/// <summary>
/// Decides for each name of a claim whether the source has it in the same role: another name that stands in the same surroundings
/// wins where the claim's own stands nowhere nearly so well.
/// </summary>
internal sealed class NameContest
{
    /// <summary>From here on two names stand in the same place. Measured: planted swaps lie above 0.8; names of true, rephrased sentences seldom do.</summary>
    private const double Alike = 0.8;

    private const double Margin = 0.2;

    /// <summary>What other names count among a name's surroundings: one of them may be the one that was swapped.</summary>
    private const double OtherNames = 0.3;

    private static readonly WordSet Joins = WordSet.Of("and or und oder et ou y o и или");

    private readonly RoleText _claim;
    private readonly NameRuns _claimed;
    private readonly SourceNames _source;

    /// <summary>By the source's runs: the claim's run that stands there, and how like.</summary>
    private readonly (int Run, double Likeness)[] _settled;

    /// <summary>By the claim's words: how well the word stands at its best in the source; -1 when nowhere.</summary>
    private readonly double[] _best;

    private readonly Surroundings[] _around;

    /// <summary>By the claim's runs and the source's: how like their surroundings are; -1 where nobody asked yet.</summary>
    private readonly double[]?[] _likeness;

    public NameContest(RoleText claim, SourceNames source)
    {
        _claim = claim;
        _claimed = new NameRuns(claim);
        _source = source;
        _settled = new (int, double)[source.Runs.All.Count];
        _best = new double[claim.Count];
        _around = [.. _claimed.All.Select(run => new Surroundings(claim, run, OtherNames))];
        _likeness = new double[_around.Length][];
    }

    /// <summary>How many names the claim has.</summary>
    public int Count => _claimed.All.Count;

    /// <returns>The names that the source does not know or does not have in this role.</returns>
    public IReadOnlyList<NameResult> Hold()
    {
        for (int run = 0; run < Count; run++)
        {
            foreach (int word in _claimed.NamesIn(_claimed.All[run])) Settle(run, word);
        }

        return [.. Enumerable.Range(0, Count).SelectMany(Lost)];
    }

    private void Settle(int run, int word)
    {
        double most = -1;
        int best = -1;
        foreach (int place in _source.Places(_claim, word, _claimed.All[run]))
        {
            int given = _source.Runs.IndexOf(place);
            double likeness = given >= 0 ? Likeness(run, given) : _around[run].LikenessTo(_source.Text, new Slot(place, place + 1));
            if (likeness > most) (most, best) = (likeness, given);
        }

        if (best >= 0 && most > _settled[best].Likeness) _settled[best] = (run, most);
        _best[word] = most;
    }

    /// <summary>Each word of a name asks it of the same places.</summary>
    private double Likeness(int run, int given)
    {
        double[] known = _likeness[run] ??= Unknown(_settled.Length);
        return known[given] >= 0 ? known[given] : known[given] = _around[run].LikenessTo(_source.Text, _source.Runs.All[given]);
    }

    private static double[] Unknown(int count)
    {
        var likeness = new double[count];
        Array.Fill(likeness, -1);
        return likeness;
    }

    private IEnumerable<NameResult> Lost(int run)
    {
        // A word at a sentence's start may have its capital from there alone.
        Slot claimed = _claimed.All[run];
        if (_claimed.IsDoubtful(claimed) && !_source.IsName(_claim[claimed.First].Number)) return [];

        int[] names = [.. _claimed.NamesIn(claimed)];
        int rival = Rival(run, out double likeness);
        bool[] lost = [.. names.Select(word => _best[word] < 0 || (rival >= 0 && likeness > _best[word] + Margin && IsReplaced(word, run, rival)))];
        TextSpan? given = rival < 0 ? null : _source.Text.SpanOf(_source.Runs.All[rival]);
        return Stretches(names, lost).Select(stretch => new NameResult(_claim.SpanOf(stretch), given));
    }

    /// <summary>Neighbouring words that are lost are one name.</summary>
    private static IEnumerable<Slot> Stretches(int[] names, bool[] lost)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (!lost[i]) continue;
            int first = names[i];
            while (i + 1 < names.Length && lost[i + 1] && names[i + 1] == names[i] + 1) i++;
            yield return new Slot(first, names[i] + 1);
        }
    }

    private int Rival(int run, out double most)
    {
        int best = -1;
        most = 0;
        for (int given = 0; given < _settled.Length; given++)
        {
            Slot slot = _source.Runs.All[given];
            if (!_around[run].IsTightTo(_source.Text, slot) || !_source.IsName(slot)) continue;
            double likeness = Likeness(run, given);
            bool isFree = (likeness > _settled[given].Likeness || _settled[given].Run == run) && !AreCoordinated(run, _settled[given]);
            if (likeness >= Alike && likeness > most && isFree) (best, most) = (given, likeness);
        }

        return best;
    }

    /// <summary>"Between Germany and Denmark" says what "between Denmark and Germany" does.</summary>
    private bool AreCoordinated(int run, (int Run, double Likeness) settled)
    {
        if (settled.Likeness <= 0 || settled.Run == run) return false;
        Slot first = _claimed.All[Math.Min(run, settled.Run)], last = _claimed.All[Math.Max(run, settled.Run)];
        for (int i = first.After; i < last.First; i++)
        {
            if (_claimed.IndexOf(i) < 0 && !_claim.Tokens.IsWord(_claim[i].Token, Joins)) return false;
        }

        return true;
    }

    /// <summary>The source's name does not have this word, and has another of its kind that the claim does not: "Ann Berg" for "Ann Holm", but not "Berg" for "Ann Berg".</summary>
    private bool IsReplaced(int word, int run, int rival)
    {
        Slot claimed = _claimed.All[run], given = _source.Runs.All[rival];
        int[] numbers = [.. _claimed.NamesIn(claimed).Select(name => _claim[name].Number)];
        int[] others = [.. _source.Runs.NamesIn(given).Where(other => !numbers.Contains(_source.Text[other].Number))];
        bool isInRival = _source.Runs.NamesIn(given).Any(other => _source.Text[other].Number == _claim[word].Number);
        return !isInRival && others.Any(other => _source.Runs.IsNationOf(given, other) == _claimed.IsNationOf(claimed, word));
    }
}
