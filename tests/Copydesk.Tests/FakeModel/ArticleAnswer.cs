using System.Globalization;
using System.Text.RegularExpressions;

namespace Copydesk.Tests.FakeModel;

/// <summary>Articles that differ in their names only, and answers that fit each of them.</summary>
internal static partial class ArticleAnswer
{
    public const string Good =
        """
        {
          "headline": { "text": "The port of Vig shipped more grain", "sentences": [0] },
          "summary": [ { "text": "The port of Vig shipped 1.9 percent more grain in 2024.", "sentences": [0] } ],
          "facts": [ { "kind": "figure", "statement": "The port of Vig shipped 1.9 percent more grain in 2024.", "sentences": [0] } ]
        }
        """;

    /// <summary>The second sentence of its summary has a figure that the article does not have.</summary>
    public const string Wrong =
        """
        {
          "headline": { "text": "The port of Vig shipped more grain", "sentences": [0] },
          "summary": [
            { "text": "The harbour master said that this was the work of many people and of one good summer.", "sentences": [1] },
            { "text": "The port of Vig shipped 19 percent more grain in 2024.", "sentences": [0] }
          ],
          "facts": []
        }
        """;

    /// <summary>An answer to the question what to make of <see cref="Wrong"/>.</summary>
    public const string Repaired = """{ "claims": [ { "number": 1, "text": "The port of Vig shipped 1.9 percent more grain in 2024.", "sentences": [0] } ] }""";

    public const string German =
        """
        {
          "headline": { "text": "Der Hafen von Vig hat mehr Getreide verschifft", "sentences": [0] },
          "summary": [ { "text": "Der Hafen von Vig hat im Jahr 2024 um 1,9 Prozent mehr Getreide verschifft und wird das auch weiter tun.", "sentences": [0] } ],
          "facts": []
        }
        """;

    public static string Article(string name, int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        The port of Vig shipped more grain

        The port of Vig shipped 1.9 percent more grain in 2024. The harbour master said that this was the work of many people and of one good summer.
        The report has the file name {name} and the number {number}.
        """);

    public static (string Name, string Number) NameIn(string question)
    {
        Match name = FileName().Match(question);
        return (name.Groups["name"].Value, name.Groups["number"].Value);
    }

    [GeneratedRegex(@"file name (?<name>\S+) and the number (?<number>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex FileName();
}
