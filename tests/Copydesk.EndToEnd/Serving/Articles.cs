namespace Copydesk.EndToEnd.Serving;

/// <summary>Articles made to order, each its own story.</summary>
internal static class Articles
{
    public static string About(string town, int number) => $"""
        {town} counts {number} new trees along the river

        The town of {town} has planted {number} trees along its river since March 2026, the council said on Friday. The work cost {number * 120} euros and was done by volunteers from three schools.

        "Every tree stands where a child wanted it," said Mayor Lena Orsted, who began the programme two years ago. The council wants to plant another {number * 2} trees by 2028.

        Each tree will be watered by hand in its first two summers. A map in the town hall shows where they stand.
        """;
}
