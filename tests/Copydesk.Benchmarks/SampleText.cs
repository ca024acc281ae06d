namespace Copydesk.Benchmarks;

/// <summary>A news article of about 500 words in twelve paragraphs.</summary>
internal static class SampleText
{
    public const string Title = "Norvik closes its harbour bridge for two years";

    public static string Body { get; } = string.Join("\n\n",
        "The harbour bridge at Norvik will close for two years from April while engineers replace its rusted cables, the city council decided on Monday. It is the longest closure since the bridge opened in 1936.",
        "The council voted 11 to 8 to spend 48.5 million euros on the work, which also gives the bridge a second lane for cyclists. Half of the money comes from the national road fund; the rest will be borrowed over 20 years.",
        "\"We have repaired this bridge for decades, and we have always known that one day repairs would not be enough,\" said Ada Lund, the mayor. \"That day has come.\"",
        "Engineers found in January that 212 of the 840 strands in the main cables had broken. Dr. Ivar Moe, who led the inspection, told the council that no car should cross the bridge after the spring storms.",
        "About 31,000 vehicles use the bridge every day, 4 percent more than in 2019. They will have to take the tunnel at Eid, a detour of 14 kilometres, or wait for a ferry.",
        "A free ferry will carry commuters across the harbour every ten minutes during the day. The operator, Kystlinjen Inc., has ordered two electric boats, each for 300 people. The first is due in March.",
        "Shop owners near the bridge fear that customers will stay away. \"Two years is a long time for a small bakery,\" said Tom Berg, whose family has sold bread on Bridge Street since 1952. He asked the council to halve the rent of its shops until the bridge opens again.",
        "The opposition called the plan too expensive. Its leader, Kari Holm, said that a new bridge beside the old one would have cost 70 million euros and would have been ready in 2029 without a single day of closure.",
        "Independent experts doubt that figure. A study by the technical university put the price of a new bridge at 110 to 130 million euros, and its authors warned that the ground on the northern shore is soft.",
        "The old cables will not be thrown away. Parts of them go to the museum of the harbour, and the rest is melted down at a steel works in the U.K., where it becomes the frame of a wind farm.",
        "Schools have been told to begin half an hour later from April, so that children from the islands can reach them by boat. Hospitals on both sides of the harbour will share their ambulances, and a helicopter stands ready at night.",
        "If the weather allows it, the bridge will open again on May 3, 2028. The council plans a race across it on the evening before, and the mayor has promised to run. Work on the approach roads begins in February. Residents can see the drawings at the town hall until Jan. 15, and the council wants to answer all letters within a month.");

    public static string Whole { get; } = Title + "\n\n" + Body;
}
