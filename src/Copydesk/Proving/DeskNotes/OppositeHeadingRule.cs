using System.Text.RegularExpressions;
using Copydesk.Language.Words;
using Copydesk.Reading;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"Council rejects stadium plan" above "The council approved the plan for a stadium".</summary>
internal sealed partial class OppositeHeadingRule : IDeskRule
{
    private const string Code = "opposite-heading";

    /// <summary>The news stands in the first sentences; further on, both sides have their say.</summary>
    private const int Opening = 2;
    private const int LeastShared = 2;

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        if (!reading.IsEnglish || reading.Article.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title) is not { } title) yield break;

        var vocabulary = new Vocabulary(reading.Article.Language);
        List<ContentWord> heading = vocabulary.ContentWords(reading.Text, title.Span);
        if (Doubt().IsMatch(title.Span.In(reading.Text))) yield break;
        var body = reading.Sentences.SelectMany(s => vocabulary.ContentWords(reading.Text, s.Span)).Select(word => Thesaurus.BaseOf(word.Key)).ToHashSet(StringComparer.Ordinal);
        foreach (DatedSentence sentence in reading.Sentences.Take(Opening))
        {
            if (Doubt().IsMatch(sentence.Text)) continue;
            List<ContentWord> words = vocabulary.ContentWords(reading.Text, sentence.Span);
            if (heading.Select(word => word.Key).Intersect(words.Select(word => word.Key), StringComparer.Ordinal).Count() < LeastShared) continue;
            foreach (ContentWord word in heading.Where(word => !body.Contains(Thesaurus.BaseOf(word.Key))))
            {
                IReadOnlyList<string> antonyms = Thesaurus.AntonymsOf(Thesaurus.BaseOf(word.Key));
                if (words.FirstOrDefault(other => antonyms.Contains(Thesaurus.BaseOf(other.Key))) is not { Key: not null } opposite || reading.IsQuoted(opposite.Span)) continue;
                yield return reading.Note(
                    Code,
                    DeskNoteSeverity.Warning,
                    $"The title says “{word.Span.In(reading.Text)}”, the text “{opposite.Span.In(reading.Text)}”.",
                    word.Span,
                    opposite.Span);
                yield break;
            }
        }
    }

    /// <summary>Negations, and words of turning, make the opposite say the same.</summary>
    [GeneratedRegex(@"\b(?:not|no|never|without|after|despite|instead|but|although|while|until|fails?|failed|refus\w+|den(?:y|ies|ied)|stop\w*|end(?:s|ed)?|against|\w+n['’]t)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Doubt();
}
