namespace Copydesk.Language.Figures;

/// <summary>Whether one value may be a rounder form of another.</summary>
internal static class Rounding
{
    /// <summary>250 for 248, 1.9 million for 1,912,000; a number of one digit is not taken for a rounded one.</summary>
    public static bool IsRoundedTo(decimal value, decimal round)
    {
        decimal place = LastPlace(round);
        return place > LastPlace(value) && Math.Abs(round) >= 10 && Math.Abs(value - round) <= place / 2;
    }

    /// <summary>The weight of the last digit that is not 0: 1 billion in 245 billion, 0.1 in 1.9.</summary>
    public static decimal LastPlace(decimal value)
    {
        decimal place = 1;
        while (value % place != 0 && place > 0.000001m) place /= 10;
        while (value != 0 && place < 1_000_000_000_000_000m && value % (place * 10) == 0) place *= 10;
        return place;
    }
}
