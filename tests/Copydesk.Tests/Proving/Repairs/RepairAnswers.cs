using Copydesk.Tests.Digesting.Chat;

namespace Copydesk.Tests.Proving.Repairs;

/// <summary>What a model writes of <see cref="SampleArticle.Port"/>, right or wrong, and then of what was wrong.</summary>
internal static class RepairAnswers
{
    public const string Wrong = "The port of Vig shipped 19 percent more grain in 2024.";

    public const string Worse = "The port of Vig shipped 91 percent more grain in 2024.";

    public const string Right = "In 2024, the port of Vig shipped 1.9 percent more grain.";

    /// <summary>A true sentence, and another.</summary>
    public static string Digest(string second, string headline = "Port of Vig ships more grain") =>
        $$"""
        {
          "headline": { "text": "{{headline}}", "sentences": [0] },
          "summary": [ { "text": "{{SampleArticle.Quay}}", "sentences": [1] }, { "text": "{{second}}", "sentences": [0] } ],
          "facts": []
        }
        """;

    public static string Repair(string text) => $$"""{ "claims": [ { "number": 1, "text": "{{text}}", "sentences": [0] } ] }""";
}
