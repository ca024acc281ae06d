using Copydesk.Language.Tokens;

namespace Copydesk.Proving.Roles;

/// <summary>How much two slots stand in the same place of what is said: the words around them, near ones first, in order.</summary>
internal static class Surroundings
{
    /// <summary>Words farther away mostly belong to another part of the sentence.</summary>
    private const int Reach = 8;

    private static readonly double[] Nearness = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3];

    /// <summary>A word may stand a little nearer or farther than in the claim: an adjective more, an article less.</summary>
    private static readonly int[] Shifts = [0, 1, -1, 2, -2, 3];

    private static readonly WordSet Articles = WordSet.Of("the a an le la les der die das el los las");

    /// <param name="names">What a capitalized word counts beside others: where names are in doubt, little.</param>
    /// <returns>0..1, the share of the claim's surroundings that the source's slot has too.</returns>
    public static double Likeness(RoleText claim, Slot claimed, RoleText source, Slot given, double names = 1)
    {
        double found = 0, all = 0;
        Add(claim, claimed, source, given, -1, names, ref found, ref all);
        Add(claim, claimed, source, given, 1, names, ref found, ref all);
        return all > 0 ? found / all : 0;
    }

    /// <summary>
    /// Whether the words directly before and behind are the same, as far as the claim has any; articles do not count. A comma in
    /// between parts them: who "works for Holm, praised the crew" is not Holm.
    /// </summary>
    public static bool AreTight(RoleText claim, Slot claimed, RoleText source, Slot given) =>
        IsTight(claim, claimed, source, given, -1) && IsTight(claim, claimed, source, given, 1);

    private static bool IsTight(RoleText claim, Slot claimed, RoleText source, Slot given, int step)
    {
        int here = Neighbour(claim, claimed, step), there = Neighbour(source, given, step);
        if (!claim.IsBeside(claimed, here)) return true;
        return source.IsBeside(given, there) && claim[here].Number != 0 && claim[here].Number == source[there].Number
            && IsParted(claim, claimed, step) == IsParted(source, given, step);
    }

    private static bool IsParted(RoleText text, Slot slot, int step)
    {
        int mark = step < 0 ? text[slot.First].Token - 1 : text[slot.After - 1].Token + 1;
        return text.Tokens[mark].Kind == TokenKind.Mark && text.Tokens.First(mark) is ',' or ';' or ':' or '(' or ')';
    }

    private static int Neighbour(RoleText text, Slot slot, int step)
    {
        int at = step < 0 ? slot.First - 1 : slot.After;
        return text.IsBeside(slot, at) && text.Tokens.IsWord(text[at].Token, Articles) ? at + step : at;
    }

    private static void Add(RoleText claim, Slot claimed, RoleText source, Slot given, int step, double names, ref double found, ref double all)
    {
        int here = step < 0 ? claimed.First - 1 : claimed.After;
        int there = step < 0 ? given.First - 1 : given.After;
        uint used = 0;
        for (int i = 0; i < Reach && claim.IsBeside(claimed, here + step * i); i++)
        {
            RoleWord word = claim[here + step * i];
            double weight = word.Weight * Nearness[i] * (word.IsCapital ? names : 1);
            all += weight;
            if (word.Number == 0) continue;
            foreach (int shift in Shifts)
            {
                int j = i + shift;
                if (j < 0 || (used & (1u << j)) != 0 || !source.IsBeside(given, there + step * j) || source[there + step * j].Number != word.Number) continue;
                used |= 1u << j;
                found += weight * (1 - 0.1 * Math.Abs(shift));
                break;
            }
        }
    }
}
