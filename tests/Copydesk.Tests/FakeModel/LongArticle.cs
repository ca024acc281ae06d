using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Copydesk.Tests.FakeModel;

/// <summary>An article of any length, and a model that answers for each part of it.</summary>
internal static partial class LongArticle
{
    /// <param name="length">In UTF-16 code units, or one sentence more.</param>
    public static string Text(int length)
    {
        var text = new StringBuilder("The year of the harbours\n\n");
        for (int harbour = 1; text.Length < length; harbour++)
            text.Append(CultureInfo.InvariantCulture, $"Harbour number {harbour} took in {harbour + 100} ships in the spring of that year. Its crew asked for more room and for a second crane.\n\n");
        return text.ToString().TrimEnd();
    }

    /// <summary>In the article's words: the first sentences shown as summary, the first harbours as facts.</summary>
    public static string AnswerTo(string question)
    {
        Match[] shown = [.. Harbour().Matches(question).Take(4)];
        string Claim(Match line) => $"\"{line.Groups["text"].Value}\", \"sentences\": [{line.Groups["number"].Value}]";
        return $$"""
            {
              "headline": { "text": "The year of the harbours", "sentences": [{{shown[0].Groups["number"].Value}}] },
              "summary": [ {{string.Join(", ", shown.Take(3).Select(line => $"{{ \"text\": {Claim(line)} }}"))}} ],
              "facts": [ {{(question.Contains("at most 0", StringComparison.Ordinal) ? "" : string.Join(", ", shown.Select(line => $"{{ \"kind\": \"figure\", \"statement\": {Claim(line)} }}")))}} ]
            }
            """;
    }

    [GeneratedRegex(@"^\[(?<number>\d+)\] (?<text>Harbour number .*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Harbour();
}
