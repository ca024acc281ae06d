namespace Copydesk.Proving.Roles;

/// <summary>How much two slots stand in the same place of what is said: the words around them, near ones first, in order.</summary>
internal static class Surroundings
{
    /// <summary>Words farther away mostly belong to another part of the sentence.</summary>
    private const int Reach = 8;

    private static readonly double[] Nearness = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3];

    /// <summary>A word may stand a little nearer or farther than in the claim: an adjective more, an article less.</summary>
    private static readonly int[] Shifts = [0, 1, -1, 2, -2, 3];

    /// <returns>0..1, the share of the claim's surroundings that the source's slot has too.</returns>
    public static double Likeness(RoleText claim, Slot claimed, RoleText source, Slot given)
    {
        double found = 0, all = 0;
        Add(claim, claimed, source, given, -1, ref found, ref all);
        Add(claim, claimed, source, given, 1, ref found, ref all);
        return all > 0 ? found / all : 0;
    }

    private static void Add(RoleText claim, Slot claimed, RoleText source, Slot given, int step, ref double found, ref double all)
    {
        int here = step < 0 ? claimed.First - 1 : claimed.After;
        int there = step < 0 ? given.First - 1 : given.After;
        uint used = 0;
        for (int i = 0; i < Reach && claim.IsBeside(claimed, here + step * i); i++)
        {
            RoleWord word = claim[here + step * i];
            double weight = word.Weight * Nearness[i];
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
