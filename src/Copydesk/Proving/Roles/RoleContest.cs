namespace Copydesk.Proving.Roles;

/// <summary>
/// Decides for each mention of a claim whether the source has it in the same role. What is equal competes with what is not:
/// a rival wins where its surroundings are those of the claim and nothing equal stands so well.
/// </summary>
internal sealed class RoleContest
{
    /// <summary>From here on two slots are the same place of what is said. Measured: planted swaps lie above 0.8, other figures of true sentences below 0.4.</summary>
    private const double Alike = 0.6;

    /// <summary>A sentence that says both numbers is as like as the other to either, or nearly so.</summary>
    private const double Margin = 0.2;

    private readonly RoleMentions _claim;
    private readonly RoleMentions _source;
    private readonly MentionEquality _equality;

    /// <summary>By the source's mentions: how like the claim's own place it is, where the claim says the same.</summary>
    private readonly double[] _settled;

    private RoleContest(RoleMentions claim, RoleMentions source, DateEquality dates)
    {
        (_claim, _source) = (claim, source);
        _equality = new MentionEquality(claim.Text.Tokens.Text, source.Text.Tokens.Text, dates);
        _settled = new double[source.All.Length];
    }

    /// <returns>One result for each mention of the claim.</returns>
    public static RoleResult[] Hold(RoleMentions claim, RoleMentions source, DateEquality dates) => new RoleContest(claim, source, dates).Hold();

    private RoleResult[] Hold()
    {
        Surroundings[] around = [.. _claim.All.Select(mention => new Surroundings(_claim.Text, mention.Slot))];
        (RoleMention? Equal, double Likeness)[] equals = [.. _claim.All.Zip(around, Equal)];
        return [.. _claim.All.Select((mention, c) => Result(mention, around[c], equals[c].Equal, equals[c].Likeness))];
    }

    /// <summary>The equal mention that stands most like the claim's; it can't be another one's rival any more.</summary>
    private (RoleMention?, double) Equal(RoleMention claimed, Surroundings around)
    {
        int best = -1;
        double most = -1;
        for (int g = 0; g < _settled.Length; g++)
        {
            if (!_equality.AreEqual(claimed, _source.All[g])) continue;
            double likeness = around.LikenessTo(_source.Text, _source.All[g].Slot);
            if (likeness > most) (best, most) = (g, likeness);
        }

        if (best < 0) return (null, most);
        _settled[best] = Math.Max(_settled[best], most);
        return (_source.All[best], most);
    }

    private RoleResult Result(RoleMention claimed, Surroundings around, RoleMention? equal, double equalLikeness)
    {
        RoleMention? rival = null;
        double most = 0;
        for (int g = 0; g < _settled.Length; g++)
        {
            RoleMention given = _source.All[g];
            if (!around.Touches(_source.Text, given.Slot) || _equality.AreEqual(claimed, given) || !_equality.AreRivals(claimed, given)) continue;
            double likeness = around.LikenessTo(_source.Text, given.Slot);
            if (likeness >= Alike && likeness > _settled[g] && likeness > most) (rival, most) = (given, likeness);
        }

        bool holds = equal is not null && most <= equalLikeness + Margin;
        return new RoleResult(claimed, equal, rival, holds);
    }
}
