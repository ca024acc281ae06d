namespace Copydesk.Proving.Checks.Quotes;

/// <summary>The fewest changes that make a stretch of the source's words the claim's (Sellers, 1980): what stands before and after the stretch costs nothing.</summary>
internal static class WordAlignment
{
    public static List<WordEdit> Edits(string[] claim, string[] source)
    {
        int[,] cost = Costs(claim, source);
        int end = 0;
        for (int j = 1; j <= source.Length; j++)
        {
            if (cost[claim.Length, j] < cost[claim.Length, end]) end = j;
        }

        var edits = new List<WordEdit>();
        int i = claim.Length, at = end;
        while (i > 0)
        {
            (int stop, int stopThere) = (i, at);
            while (i > 0 && !IsSame(i, at)) (i, at) = Back(i, at);
            if (i < stop || at < stopThere) edits.Add(new WordEdit(i, stop, at, stopThere));
            while (i > 0 && IsSame(i, at)) (i, at) = (i - 1, at - 1);
        }

        edits.Reverse();
        return edits;

        bool IsSame(int x, int y) => y > 0 && claim[x - 1] == source[y - 1] && cost[x, y] == cost[x - 1, y - 1];

        (int, int) Back(int x, int y) =>
            y > 0 && cost[x, y] == cost[x, y - 1] + 1 ? (x, y - 1)
            : y > 0 && cost[x, y] == cost[x - 1, y - 1] + 1 ? (x - 1, y - 1)
            : (x - 1, y);
    }

    private static int[,] Costs(string[] claim, string[] source)
    {
        var cost = new int[claim.Length + 1, source.Length + 1];
        for (int i = 1; i <= claim.Length; i++)
        {
            cost[i, 0] = i;
            for (int j = 1; j <= source.Length; j++)
            {
                int replaced = cost[i - 1, j - 1] + (claim[i - 1] == source[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replaced, 1 + Math.Min(cost[i - 1, j], cost[i, j - 1]));
            }
        }

        return cost;
    }
}
