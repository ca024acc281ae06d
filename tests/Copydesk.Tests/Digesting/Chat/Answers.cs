namespace Copydesk.Tests.Digesting.Chat;

/// <summary>Answers of a model to <see cref="SampleArticle.Port"/>.</summary>
internal static class Answers
{
    public const string Good =
        """
        {
          "headline": { "text": "Vig ships more grain", "sentences": [0] },
          "summary": [
            { "text": "The port of Vig shipped 1.9 percent more grain in 2024.", "sentences": [0] },
            { "text": "A second quay opens on May 7.", "sentences": [1] }
          ],
          "facts": [
            { "kind": "figure", "statement": "The port shipped 1.9 percent more grain in 2024.", "sentences": [0] },
            { "kind": "quote", "statement": "Ida Holm said: \"It was a good year\".", "sentences": [2, 1, 2] }
          ]
        }
        """;

    /// <summary>The last summary sentence and the last fact hold a figure that the article does not have.</summary>
    public const string Invented =
        """
        {
          "headline": { "text": "Vig ships more grain", "sentences": [0] },
          "summary": [
            { "text": "The port of Vig shipped 1.9 percent more grain in 2024.", "sentences": [0] },
            { "text": "The port of Vig shipped 19 percent more grain in 2024.", "sentences": [0] }
          ],
          "facts": [
            { "kind": "figure", "statement": "The port of Vig shipped 1.9 percent more grain in 2024.", "sentences": [0] },
            { "kind": "figure", "statement": "The port of Vig shipped 44 million tonnes of grain in 2024.", "sentences": [0] }
          ]
        }
        """;
}
