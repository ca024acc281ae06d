using Copydesk.Language.Tokens;

namespace Copydesk.Proving.Roles;

/// <summary>
/// The words around a slot of a claim, near ones first. A slot of the source that has the same around it, in the same order, is
/// the same place of what is said.
/// </summary>
internal sealed class Surroundings
{
    /// <summary>Words farther away mostly belong to another part of the sentence.</summary>
    private const int Reach = 8;

    private static readonly double[] Nearness = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3];

    /// <summary>A word may stand a little nearer or farther than in the claim: an adjective more, an article less.</summary>
    private static readonly int[] Shifts = [0, 1, -1, 2, -2, 3];

    private static readonly WordSet Articles = WordSet.Of("the a an le la les der die das el los las");

    private readonly RoleText _claim;
    private readonly Slot _slot;
    private readonly (int Number, double Weight)[] _before;
    private readonly (int Number, double Weight)[] _behind;
    private readonly double _all;
    private readonly RoleWord? _left;
    private readonly RoleWord? _right;

    /// <param name="names">What a capitalized word counts beside others: where names are in doubt, little.</param>
    public Surroundings(RoleText claim, Slot slot, double names = 1)
    {
        (_claim, _slot) = (claim, slot);
        Slot sentence = claim.SentenceOf(slot.First);
        _before = new (int, double)[Math.Min(Reach, slot.First - sentence.First)];
        _behind = new (int, double)[Math.Clamp(sentence.After - slot.After, 0, Reach)];
        for (int i = 0; i < _before.Length; i++) _before[i] = Weighed(claim[slot.First - 1 - i], i, names);
        for (int i = 0; i < _behind.Length; i++) _behind[i] = Weighed(claim[slot.After + i], i, names);
        foreach ((_, double weight) in _before) _all += weight;
        foreach ((_, double weight) in _behind) _all += weight;
        (_left, _right) = (Neighbour(claim, slot, -1), Neighbour(claim, slot, 1));
    }

    /// <returns>0..1, the share of the claim's surroundings that the source's slot has too.</returns>
    public double LikenessTo(RoleText source, Slot given)
    {
        if (_all == 0) return 0;
        Slot sentence = source.SentenceOf(given.First);
        double found = Found(_before, source.Numbers, given.First - 1, -1, given.First - sentence.First)
            + Found(_behind, source.Numbers, given.After, 1, sentence.After - given.After);
        return found / _all;
    }

    /// <summary>Whether a word directly beside the slot, or next but one, is that of the claim: without one, two places are not the same.</summary>
    public bool Touches(RoleText source, Slot given)
    {
        Slot sentence = source.SentenceOf(given.First);
        return Touches(_before, source.Numbers[sentence.First..given.First], last: true) || Touches(_behind, source.Numbers[given.After..Math.Max(given.After, sentence.After)], last: false);
    }

    /// <summary>
    /// Whether the words directly before and behind are the same, as far as the claim has any; articles do not count. A comma in
    /// between parts them: who "works for Holm, praised the crew" is not Holm.
    /// </summary>
    public bool IsTightTo(RoleText source, Slot given) =>
        _left is not { Number: 0 } && _right is not { Number: 0 } && IsTight(source, given, _left, -1) && IsTight(source, given, _right, 1);

    private static (int, double) Weighed(RoleWord word, int distance, double names) =>
        (word.Number, word.Weight * Nearness[distance] * (word.IsCapital ? names : 1));

    /// <param name="count">How many words the source has on this side.</param>
    private static double Found((int Number, double Weight)[] words, ReadOnlySpan<int> numbers, int start, int step, int count)
    {
        double found = 0;
        uint used = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Number == 0) continue;
            foreach (int shift in Shifts)
            {
                int j = i + shift;
                if (j < 0 || j >= count || (used & (1u << j)) != 0 || numbers[start + step * j] != words[i].Number) continue;
                used |= 1u << j;
                found += words[i].Weight * (1 - 0.1 * Math.Abs(shift));
                break;
            }
        }

        return found;
    }

    private static bool Touches((int Number, double Weight)[] words, ReadOnlySpan<int> numbers, bool last)
    {
        ReadOnlySpan<int> near = numbers.Length <= 2 ? numbers : last ? numbers[^2..] : numbers[..2];
        return words.Length > 0 && words[0].Number != 0 && near.Contains(words[0].Number)
            || words.Length > 1 && words[1].Number != 0 && near.Contains(words[1].Number);
    }

    private bool IsTight(RoleText source, Slot given, RoleWord? neighbour, int step)
    {
        if (neighbour is not { } here) return true;
        return Neighbour(source, given, step) is { } there && here.Number == there.Number
            && IsParted(_claim, _slot, step) == IsParted(source, given, step);
    }

    private static RoleWord? Neighbour(RoleText text, Slot slot, int step)
    {
        Slot sentence = text.SentenceOf(slot.First);
        int at = step < 0 ? slot.First - 1 : slot.After;
        if (at >= sentence.First && at < sentence.After && text.Tokens.IsWord(text[at].Token, Articles)) at += step;
        return at >= sentence.First && at < sentence.After ? text[at] : null;
    }

    private static bool IsParted(RoleText text, Slot slot, int step)
    {
        int mark = step < 0 ? text[slot.First].Token - 1 : text[slot.After - 1].Token + 1;
        return text.Tokens[mark].Kind == TokenKind.Mark && text.Tokens.First(mark) is ',' or ';' or ':' or '(' or ')';
    }
}
