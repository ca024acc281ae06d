using System.Runtime.InteropServices;

namespace Copydesk.Proving.Matching;

/// <summary>
/// Lays the words of a claim onto those of the source, so that they stand in as few pieces, as close together and as much in their
/// order as they can: the cheapest path through the places of each word (Viterbi), with a beam.
/// </summary>
internal sealed class Aligner(SourceWords source)
{
    private const int Beam = 16;

    /// <summary>No sentence that somebody wrote has one word more often.</summary>
    private const int MostPlaces = 16;

    private const double MissingContent = 1.6;
    private const double MissingSmallWord = 0.2;
    private const double Related = 0.5;
    private const double Skip = 0.3;
    private const double SkippedWord = 0.02;
    private const double TurnBack = 0.7;
    private const double SameReferent = 0.2;
    private const double NextSentence = 0.9;
    private const double OtherSentence = 1.2;

    /// <summary>What follows a comma may come from elsewhere.</summary>
    private const double AfterMark = 0.6;

    private readonly List<State> _states = [];
    private readonly List<State> _next = [];

    /// <summary>The cheapest of <see cref="_next"/>, one for each place, cheapest first.</summary>
    private readonly State[] _beam = new State[Beam];

    private readonly record struct State(int Place, int Matched, bool Related, double Cost, int Before);

    /// <param name="shortlist">Indexes of sentences.</param>
    public Alignment Align(TextWord[] claim, int[] shortlist)
    {
        _states.Clear();
        _states.Add(new(-1, -1, false, 0, -1));
        int first = 0;
        for (int i = 0; i < claim.Length; i++)
        {
            int end = _states.Count;
            _next.Clear();
            Leave(claim[i], first, end);
            if (claim[i].IsContent) MatchContent(claim[i], shortlist, first, end);
            else MatchSmallWord(claim[i], first, end);
            first = end;
            Keep();
        }

        return Read(claim, first);
    }

    private void Leave(TextWord word, int first, int end)
    {
        double cost = word.IsContent ? MissingContent : MissingSmallWord;
        for (int s = first; s < end; s++) _next.Add(new(_states[s].Place, -1, false, _states[s].Cost + cost, s));
    }

    private void MatchContent(TextWord word, int[] shortlist, int first, int end)
    {
        MatchPlaces(word, word.Key, 0, shortlist, first, end);
        foreach (int related in source.Relations.Of(word.Key)) MatchPlaces(word, related, Related, shortlist, first, end);
    }

    private void MatchPlaces(TextWord word, int key, double cost, int[] shortlist, int first, int end)
    {
        ReadOnlySpan<int> places = source.PlacesOf(key);
        if (places.IsEmpty) return;
        foreach (int sentence in shortlist)
        {
            int at = source.FirstPlaceIn(sentence, key);
            if (at < 0) continue;
            int last = Math.Min(places.Length, at + MostPlaces);
            for (int i = at; i < last && places[i] < source.Sentences[sentence].End; i++) Match(word, places[i], cost, first, end);
        }
    }

    /// <summary>A small word counts where it stands beside its neighbours of the claim.</summary>
    private void MatchSmallWord(TextWord word, int first, int end)
    {
        TextWord[] words = source.Words;
        for (int s = first; s < end; s++)
        {
            int place = _states[s].Place;
            if (place < 0) continue;
            for (int ahead = place + 1; ahead <= place + 2 && ahead < words.Length; ahead++)
            {
                if (words[ahead].Key != word.Key || source.SentenceOf(ahead) != source.SentenceOf(place)) continue;
                Match(word, ahead, 0, first, end);
                break;
            }
        }
    }

    private void Match(TextWord word, int place, double cost, int first, int end)
    {
        int best = -1;
        double least = double.MaxValue, mark = word.FollowsMark ? AfterMark : 1;
        ReadOnlySpan<State> states = CollectionsMarshal.AsSpan(_states)[..end];
        for (int s = first; s < states.Length; s++)
        {
            ref readonly State state = ref states[s];
            if (state.Cost + cost >= least) continue;
            double total = state.Cost + cost + (state.Place < 0 ? 0 : JumpCost(state.Place, place) * mark);
            if (total < least) (best, least) = (s, total);
        }

        if (best >= 0) _next.Add(new(place, place, cost > 0, least, best));
    }

    private double JumpCost(int from, int to)
    {
        if (to == from + 1) return 0;
        if (IsSameReferent(from, to)) return SameReferent;
        int distance = source.SentenceOf(to) - source.SentenceOf(from);
        return distance switch
        {
            0 when to > from => Skip + SkippedWord * Math.Min(to - from - 1, 20),
            0 => TurnBack,
            1 or -1 => NextSentence,
            _ => OtherSentence,
        };
    }

    /// <summary>The claim goes on where the source has the same word: "Ines Kallweit | said" where one sentence has only "Kallweit said".</summary>
    private bool IsSameReferent(int from, int to)
    {
        TextWord[] words = source.Words;
        return to > 0 && words[from].IsContent && words[to - 1].Key == words[from].Key && source.SentenceOf(to - 1) == source.SentenceOf(to);
    }

    private void Keep()
    {
        int kept = 0;
        foreach (State state in _next)
        {
            if (kept == Beam && !IsBefore(state, _beam[kept - 1])) continue;
            int same = 0;
            while (same < kept && _beam[same].Place != state.Place) same++;
            if (same < kept && !IsBefore(state, _beam[same])) continue;

            // It takes the room of the one for its place, or else of the last one.
            int at = same < kept ? same : kept < Beam ? kept++ : kept - 1;
            for (; at > 0 && IsBefore(state, _beam[at - 1]); at--) _beam[at] = _beam[at - 1];
            _beam[at] = state;
        }

        _states.AddRange(_beam.AsSpan(0, kept));
    }

    private static bool IsBefore(State state, State other) => state.Cost != other.Cost ? state.Cost < other.Cost : state.Place < other.Place;

    private Alignment Read(TextWord[] claim, int best)
    {
        var places = new int[claim.Length];
        var related = new bool[claim.Length];
        for (int i = claim.Length - 1, s = best; i >= 0; i--, s = _states[s].Before)
            (places[i], related[i]) = (_states[s].Matched, _states[s].Related);
        for (int i = claim.Length - 2; i >= 0; i--)
        {
            int before = places[i + 1] - 1;
            if (places[i] < 0 && before >= 0 && source.Words[before].Key == claim[i].Key && source.SentenceOf(before) == source.SentenceOf(before + 1))
                places[i] = before;
        }

        return new Alignment(claim, places, related);
    }
}
