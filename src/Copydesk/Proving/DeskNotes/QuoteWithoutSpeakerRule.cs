using Copydesk.Language;
using Copydesk.Language.Quotations;
using Copydesk.Language.Tokens;
using Copydesk.Reading;

namespace Copydesk.Proving.DeskNotes;

/// <summary>A whole sentence in quotation marks of which nothing near says who spoke it.</summary>
internal sealed class QuoteWithoutSpeakerRule : IDeskRule
{
    private const string Code = "quote-without-speaker";

    private const int FewestWords = 6;

    /// <summary>Sentences on either side in which another quotation that has a speaker may be by the same one.</summary>
    private const int SpeakerReach = 2;

    /// <summary>How far back in its paragraph a mark that no mark closes is looked for, in UTF-16 code units.</summary>
    private const int OpenReach = 20_000;

    /// <summary>Titles of books and papers, which are quoted too, have none of these.</summary>
    private static readonly WordSet OfSentences = WordSet.Of(
        "i we you he she it they me us him her them this that there is are was were be been am has have had do does did don't doesn't didn't can can't will won't would could should must may might i'm we're it's they're that's i've we've isn't wasn't i'll we'll let's");

    private static readonly WordSet OtherSources = WordSet.Of(
        "according letter statement sign poster banner headline slogan motto poem song lyrics verse book novel film movie line inscription plaque caption text message email post tweet read reads quote quotes quoted words proverb saying joke question voice");

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        if (!reading.IsEnglish) yield break;

        foreach (SpokenQuotation spoken in reading.Quotations)
        {
            QuotationMention quotation = spoken.Quotation;
            if (spoken.Speaker is not null || !IsSentence(reading.Text, quotation) || !HasVerb(reading, quotation.Inner) || !StandsAlone(reading, quotation) || HasVoiceNear(reading, quotation) || GoesOn(reading, quotation) || HasSpeakerNear(reading, quotation)) continue;
            yield return reading.Note(
                Code,
                DeskNoteSeverity.Warning,
                "A whole sentence is quoted, and the text does not say who spoke it.",
                quotation.Outer);
        }
    }

    private static bool IsSentence(string text, QuotationMention quotation) =>
        quotation is { IsClosed: true, IsTitleLike: false, WordCount: >= FewestWords }
        && char.IsUpper(text[quotation.Inner.Start]) && text[quotation.Inner.End - 1] is '.' or '!' or '?' && StartsAnew(text, quotation.Outer.Start);

    private static bool StartsAnew(string text, int start)
    {
        while (start > 0 && char.IsWhiteSpace(text[start - 1])) start--;
        return start == 0 || text[start - 1] is '.' or '!' or '?' or '”' or '"' or ']';
    }

    private static bool HasVerb(DeskReading reading, TextSpan span)
    {
        TokenList tokens = reading.Tokens;
        for (int i = tokens.IndexAt(span.Start); i < tokens.Count && tokens[i].Start < span.End; i++)
        {
            if (tokens.IsWord(i, OfSentences)) return true;
        }

        return false;
    }

    private static bool HasSpeakerNear(DeskReading reading, QuotationMention quotation) =>
        Around(reading, quotation.Outer, SpeakerReach) is { } near && QuotationsIn(reading, near).Any(other => other.Speaker is not null);

    private static IEnumerable<SpokenQuotation> QuotationsIn(DeskReading reading, TextSpan span) =>
        reading.Quotations.Skip(Mentions.FirstEndingAfter(reading.Quotations, spoken => spoken.Quotation.Outer, span.Start)).TakeWhile(spoken => spoken.Quotation.Outer.Start < span.End);

    /// <summary>A mark before it opened words that no mark closed: this may be their next paragraph.</summary>
    private static bool GoesOn(DeskReading reading, QuotationMention quotation)
    {
        string text = reading.Text;
        int start = reading.Article.Blocks[Mentions.FirstEndingAfter(reading.Article.Blocks, block => block.Span, quotation.Outer.Start)].Span.Start;
        start = Math.Max(start, quotation.Outer.Start - OpenReach);
        for (int i = start; i + 1 < quotation.Outer.Start; i++)
        {
            bool opens = QuoteMarks.ClosersOf(text[i]) is not null && char.IsLetterOrDigit(text[i + 1]) && (i == start || !char.IsLetter(text[i - 1]));
            if (opens && !reading.IsQuoted(new TextSpan(i, i + 1))) return true;
        }

        return quotation.Outer.Start > start && !char.IsWhiteSpace(text[quotation.Outer.Start - 1]) && text[quotation.Outer.Start - 1] is not ('(' or '–' or '—');
    }

    /// <summary>Its paragraph's sentences hold nothing but quotations.</summary>
    private static bool StandsAlone(DeskReading reading, QuotationMention quotation) =>
        Around(reading, quotation.Outer, 0) is { } own && WithoutQuotations(reading, own).All(c => !char.IsLetter(c));

    private static bool HasVoiceNear(DeskReading reading, QuotationMention quotation)
    {
        if (Around(reading, quotation.Outer, 1) is not { } near) return true;
        TokenList tokens = reading.Tokens;
        for (int i = tokens.IndexAt(near.Start); i < tokens.Count && tokens[i].Start < near.End; i++)
        {
            bool speaks = (tokens.IsWord(i, SpeechVerbs.Finite) && (!tokens.IsWord(i, SpeechVerbs.Weak) || tokens.IsWord(i + 1, "it"))) || tokens.IsWord(i, SpeechVerbs.Gerunds) || tokens.IsWord(i, OtherSources) || tokens.IsWord(i, SpeechVerbs.Nouns) || tokens.IsMark(i, ':');
            if (speaks && !reading.IsQuoted(tokens[i].Span)) return true;
        }

        return false;
    }

    /// <summary>The sentences of a stretch, and so many more on either side.</summary>
    private static TextSpan? Around(DeskReading reading, TextSpan span, int more)
    {
        IReadOnlyList<Sentence> sentences = reading.Article.Sentences;
        int first = Mentions.FirstEndingAfter(sentences, sentence => sentence.Span, span.Start), last = first - 1;
        while (last + 1 < sentences.Count && sentences[last + 1].Span.Overlaps(span)) last++;
        return last < first ? null : new TextSpan(sentences[Math.Max(0, first - more)].Span.Start, sentences[Math.Min(sentences.Count - 1, last + more)].Span.End);
    }

    private static string WithoutQuotations(DeskReading reading, TextSpan span)
    {
        char[] rest = span.In(reading.Text).ToCharArray();
        foreach (SpokenQuotation spoken in QuotationsIn(reading, span))
        {
            TextSpan outer = spoken.Quotation.Outer;
            int start = Math.Max(0, outer.Start - span.Start), end = Math.Min(rest.Length, outer.End - span.Start);
            rest.AsSpan(start, end - start).Fill(' ');
        }

        return new string(rest);
    }
}
