using Copydesk.Language;
using Copydesk.Language.Names;
using Copydesk.Language.Quotations;
using Copydesk.Language.Tokens;
using Copydesk.Proving.Checks.Quotes;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks.Names;

/// <summary>
/// Holds what a claim reports without quotation marks ("…, Ann Berg said") against the source: somebody who is not named where the
/// source says it did not say it. Where the source leaves open who speaks ("she said"), it is silent.
/// </summary>
internal static class ReportedSpeech
{
    /// <summary>Sentences before the one that says it, in which its speaker may be named; one behind it counts too.</summary>
    private const int Reach = 3;

    private static readonly WordSet Pronouns = WordSet.Of("he she they it we i his her their");

    /// <summary>The speakers to whom the source does not give it.</summary>
    public static List<TextSpan> Find(Comparison comparison)
    {
        var wrong = new List<TextSpan>();
        if (!comparison.Scopes.GivesSource) return wrong;
        string language = comparison.Source.Article.Language;
        TokenList tokens = Lexer.Read(comparison.Claim, language);
        foreach (SpokenStatement statement in StatementFinder.Find(tokens, QuotationFinder.Find(comparison.Claim, language), NameFinder.Find(tokens, language)))
        {
            if (statement.Speaker.Name is { } speaker && Home(statement, comparison) is var home and >= 0 && !MayBe(speaker.Name, home, comparison.Source))
                wrong.Add(statement.Speaker.Span);
        }

        return wrong;
    }

    /// <summary>The sentence of the source that says most of it, by index; -1 when none says any.</summary>
    private static int Home(SpokenStatement statement, Comparison comparison)
    {
        (Alignment alignment, SourceWords source) = (comparison.Alignment, comparison.Source.Words);
        var said = new Dictionary<int, double>();
        int best = -1;
        for (int i = 0; i < alignment.Claim.Length; i++)
        {
            TextWord word = alignment.Claim[i];
            bool isSaid = word.IsContent && alignment.Places[i] >= 0 && statement.Span.Contains(word.Span) && !statement.Speaker.Span.Contains(word.Span);
            if (!isSaid || SpeechVerbs.Finite.Contains(word.Span.Of(comparison.Claim))) continue;
            int sentence = source.SentenceOf(alignment.Places[i]);
            said[sentence] = said.GetValueOrDefault(sentence) + source.WeightOf(word.Key);
            if (best < 0 || said[sentence] > said[best]) best = sentence;
        }

        return best;
    }

    private static bool MayBe(string speaker, int home, SourceText source)
    {
        string text = source.Article.Text;
        TextSpan sentence = source.Words.Sentences[home].Span;
        if (SpeakerIdentity.IsNamedIn(speaker, sentence.In(text))) return true;
        if (source.Quotations.SpeakersIn(sentence) is { Count: > 0 } speakers)
            return speakers.Exists(other => SpeakerIdentity.IsSameName(speaker, other)) || IsNamedNear(speaker, home, source) && speakers.TrueForAll(other => !source.Quotations.IsName(other));
        return SaysPronoun(source, home) || IsNamedNear(speaker, home, source);
    }

    private static bool IsNamedNear(string speaker, int home, SourceText source)
    {
        int first = Math.Max(0, home - Reach), last = Math.Min(source.Words.Sentences.Count - 1, home + 1);
        return SpeakerIdentity.IsNamedIn(speaker, source.Article.Text[source.Words.Sentences[first].Span.Start..source.Words.Sentences[last].Span.End]);
    }

    private static bool SaysPronoun(SourceText source, int sentence)
    {
        (_, int first, int end) = source.Words.Sentences[sentence];
        bool speaks = false, refers = false;
        foreach (TextWord word in source.Words.Words.AsSpan(first..end))
        {
            ReadOnlySpan<char> written = word.Span.Of(source.Article.Text);
            speaks |= SpeechVerbs.Finite.Contains(written);
            refers |= Pronouns.Contains(written);
        }

        return speaks && refers;
    }
}
