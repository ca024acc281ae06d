namespace Copydesk.Tests.Http;

/// <summary>A short article of our own.</summary>
internal static class SampleArticle
{
    public const string Text =
        """
        Ferry to Lindholm returns after nine months

        The ferry between Port Aster and the island of Lindholm sailed again on Monday after nine months of repairs.

        The harbour authority spent 4.2 million euros on a new engine and a wider ramp. "We have waited a whole winter for this day," said Marta Olsen, the harbour master. About 1,300 people live on the island.

        The first crossing took 35 minutes, and the ferry was full. Tickets cost the same as before.
        """;

    /// <summary>The correction: one figure is another.</summary>
    public static string Corrected { get; } = Text.Replace("4.2 million", "4.4 million", StringComparison.Ordinal);
}
