using System.Text.RegularExpressions;
using Copydesk.Language.Dates;

namespace Copydesk.Proving.DeskNotes;

/// <summary>
/// "He will visit … his first visit in 2024" beside "the January 2025 summit set …": what is still to come is dated before what is
/// told as past. English only; quoted words are left aside, since they speak from their own day.
/// </summary>
internal sealed partial class ComingBeforePastRule : IDeskRule
{
    private const string Code = "coming-before-past";

    /// <summary>Between a coming verb and its date; further on, the date mostly belongs to something else.</summary>
    private const int NearWords = 8;

    /// <summary>"A summit in January 2025 set …": so early in a sentence, a date is that of its subject.</summary>
    private const int OpeningWords = 4;

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        if (!reading.IsEnglish) yield break;

        DatedSentence[] dated = [.. reading.Sentences.Where(s => s.Dates.Any(HasYear)).Select(WithoutNames)];
        (DatedSentence Sentence, DateMention Date)[]? past = null;
        foreach (DatedSentence sentence in dated)
        {
            if (Coming(sentence) is not { } coming) continue;
            past ??= [.. Past(dated)];
            if (past.FirstOrDefault(p => IsAfter(p.Date, coming)) is not { Date: { } } later) continue;

            yield return reading.Note(
                Code,
                DeskNoteSeverity.Error,
                $"Something still to come is dated “{coming.Span.In(sentence.Text)}”, but the article tells of “{later.Date.Span.In(later.Sentence.Text)}” as past.",
                sentence.InArticle(coming),
                later.Sentence.InArticle(later.Date));
        }
    }

    /// <summary>"Expo 2020": the year is part of a name.</summary>
    private static DatedSentence WithoutNames(DatedSentence sentence) => sentence with
    {
        Dates = [.. sentence.Dates.Where(date => !(date.Start is { Length: 4 } && Named().IsMatch(sentence.Text[..date.Span.Start])))],
    };

    /// <summary>The date of what the sentence announces, when it has a year.</summary>
    private static DateMention? Coming(DatedSentence sentence)
    {
        Match coming = ComingVerb().Match(sentence.Text);
        if (!coming.Success || IsQuoted(sentence.Text, coming.Index)) return null;

        // "In 2019 the firm said it will list in 2020": told from an earlier day.
        if (sentence.Dates.Any(date => HasYear(date) && date.Span.End <= coming.Index)) return null;

        string verb = coming.Groups["verb"].Value;
        return sentence.Dates.FirstOrDefault(date =>
            HasYear(date) && date.End is null && date.Span.Start > coming.Index && IsDateOf(verb, sentence.Text[(coming.Index + coming.Length)..date.Span.Start]));
    }

    /// <summary>The date follows the verb closely, or its noun: "will visit …, his first visit in 2024".</summary>
    private static bool IsDateOf(string verb, string between)
    {
        string[] words = between.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool followsNoun = words.Length >= 2 && words[^2].StartsWith(verb, StringComparison.OrdinalIgnoreCase);
        bool followsVerb = words.Length <= NearWords && !OtherClause().IsMatch(between);
        return followsNoun || followsVerb;
    }

    private static IEnumerable<(DatedSentence, DateMention)> Past(DatedSentence[] sentences) =>
        from sentence in sentences
        where !NotPast().IsMatch(sentence.Text)
        from date in sentence.Dates
        where HasYear(date) && date.End is null && IsTold(sentence.Text, date)
        select (sentence, date);

    /// <summary>The date opens a sentence that tells of the past, or closely follows its verb and stands alone.</summary>
    private static bool IsTold(string text, DateMention date)
    {
        string before = text[..date.Span.Start], after = text[date.Span.End..];
        if (Deadline().IsMatch(before)) return false;
        bool opens = before.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= OpeningWords && !PastVerb().IsMatch(before);
        return opens
            ? PastVerb().IsMatch(after)
            : !Modifies().IsMatch(after)
                && PastVerb().Matches(before).LastOrDefault() is { } verb
                && !before[..verb.Index].TrimEnd().EndsWith(',')
                && before[(verb.Index + verb.Length)..] is var between
                && between.Count(c => c == ' ') <= NearWords
                && !OtherClause().IsMatch(between);
    }

    /// <summary>EDTF dates of the same precision compare as text; a shorter one is compared as far as it goes.</summary>
    private static bool IsAfter(DateMention past, DateMention coming)
    {
        int length = Math.Min(past.Start!.Length, coming.Start!.Length);
        return string.CompareOrdinal(past.Start[..length], coming.Start[..length]) > 0;
    }

    private static bool HasYear(DateMention date) => date.Start is { Length: >= 4 } start && start[..4].All(char.IsAsciiDigit);

    private static bool IsQuoted(string text, int at) => text.AsSpan(0, at).IndexOfAny('“', '"') >= 0;

    [GeneratedRegex(@"\b(?:will|(?:is|are) (?:set|due|scheduled) to|plans? to) (?:also |then |soon |be )?(?<verb>[a-z]{3,})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex ComingVerb();

    [GeneratedRegex(@"[,;:]|\b(?:who|which|that|since|after|as|from|until|by|to(?! (?:(?:the|a|an|its|his|her|their)\b|\p{Lu}))|built|held|made|won|signed|born|[a-z]+ed)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex OtherClause();

    [GeneratedRegex(@"\b(?:was|were|met|held|set|took|began|came|went|won|made|signed|[a-z]{3,}ed)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex PastVerb();

    [GeneratedRegex(@"(?<!^)\b\p{Lu}\w* $", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Named();

    /// <summary>"2030 traffic levels": the year is part of a name.</summary>
    [GeneratedRegex(@"^ (?!(?:with|and|but|after|before|to|when|as|by|for|at|in|on|while|under|during|or|without|within|because|since|until|amid|near|from|after)\b)[a-z]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Modifies();

    [GeneratedRegex(@"\b(?:will|would|shall|may|might|could|should|expected|planned|plans?|scheduled|due|forecast|if|to be)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex NotPast();

    [GeneratedRegex(@"\b(?:by|until|through|before|to|for) (?:the )?(?:end of )?$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Deadline();
}
