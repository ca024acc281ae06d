using System.Globalization;
using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Names;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"Born in 1920, she died in 1999 at the age of 68": an age against the years, of one person, within what is told of that person.</summary>
internal sealed partial class LifespanRule : IDeskRule
{
    private const string Code = "age-mismatch";

    private const int Oldest = 125;
    private const int YearLength = 4;

    private sealed record Birth(DateMention Date, TextSpan Span);

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        if (!reading.IsEnglish) yield break;

        var births = new Dictionary<string, Birth?>(StringComparer.Ordinal);
        var ages = new List<(string Person, TextSpan Age, int Years, DateMention? At)>();
        string? person = null;
        foreach (DatedSentence sentence in reading.Sentences)
        {
            person = SubjectOf(reading, sentence, person);
            if (person is null || Kin().IsMatch(sentence.Text)) continue;
            Birth? birth = BirthIn(sentence);
            if (birth is not null) births[person] = births.ContainsKey(person) ? null : birth;
            if (AgeIn(sentence, birth) is { } age) ages.Add((person, age.Span, age.Years, age.At));
        }

        foreach (var (name, span, years, at) in ages)
        {
            if (births.GetValueOrDefault(name) is not { } birth || (at ?? Death(birth)) is not { } then || Expected(birth.Date, then) is not { } expected) continue;
            if (years >= expected.Least && years <= expected.Most) continue;
            string should = expected.Least == expected.Most ? $"{expected.Most}" : $"{expected.Least} or {expected.Most}";
            yield return reading.Note(
                Code,
                DeskNoteSeverity.Error,
                $"The age is given as {years}, but who was born in {birth.Date.Start![..YearLength]} was {should} in {then.Start![..YearLength]}.",
                span,
                birth.Span);
        }
    }

    /// <summary>The one person whom the sentence names first; a sentence that begins with a pronoun goes on about the one before.</summary>
    private static string? SubjectOf(DeskReading reading, DatedSentence sentence, string? before)
    {
        NameMention[] persons = [.. reading.NamesIn(sentence.Span).Where(PersonNames.MayBe)];
        bool goesOn = Pronoun().IsMatch(sentence.Text) && !(sentence.Text.StartsWith("Born", StringComparison.Ordinal) && persons.Length > 0);
        if (goesOn) return persons.Length == 0 || persons.All(name => name.Name == before) ? before : null;
        return persons.Select(name => name.Name).Distinct(StringComparer.Ordinal).Count() == 1 ? persons[0].Name : null;
    }

    private static Birth? BirthIn(DatedSentence sentence)
    {
        // "(1920–1999)" behind the name, or "born in 1920".
        if (sentence.Dates.FirstOrDefault(d => d.End is not null && HasYear(d) && Parenthesis(sentence.Text, d.Span)) is { } life) return new(life, sentence.InArticle(life));
        Match born = Born().Match(sentence.Text);
        if (!born.Success) return null;
        DateMention? date = sentence.Dates.FirstOrDefault(d => d.Span.Start >= born.Index + born.Length);
        bool isNear = date is not null && date.Span.Start - (born.Index + born.Length) <= 40 && HasYear(date) && date.End is null;
        return isNear ? new(date!, sentence.InArticle(date!)) : null;
    }

    /// <returns>With the one date of the sentence that is not the birth's; without a date for an age at death, whose year may stand elsewhere.</returns>
    private static (TextSpan Span, int Years, DateMention? At)? AgeIn(DatedSentence sentence, Birth? birth)
    {
        if (Age().Matches(sentence.Text) is not [{ } age]) return null;
        DateMention[] others = [.. sentence.Dates.Where(d => d != birth?.Date && HasYear(d) && d.End is null)];
        if (others.Length > 1 || (others.Length == 0 && !Died().IsMatch(sentence.Text))) return null;
        Group number = age.Groups["age"];
        int years = int.Parse(number.ValueSpan, CultureInfo.InvariantCulture);
        return years is > 0 and < Oldest ? (new TextSpan(number.Index, number.Index + number.Length).Shift(sentence.Span.Start), years, others.FirstOrDefault()) : null;
    }

    private static DateMention? Death(Birth birth) => birth.Date.End is { } end ? birth.Date with { Start = end, End = null } : null;

    private static (int Least, int Most)? Expected(DateMention birth, DateMention at)
    {
        int most = Year(at) - Year(birth);
        if (most is < 0 or > Oldest) return null;
        bool areDays = birth.Start!.Length > YearLength && at.Start!.Length == birth.Start.Length && birth.Start != at.Start;
        if (!areDays || birth.Start[YearLength..] == at.Start![YearLength..]) return (Math.Max(0, most - 1), most);
        int exact = string.CompareOrdinal(at.Start[YearLength..], birth.Start[YearLength..]) > 0 ? most : most - 1;
        return (exact, exact);
    }

    private static int Year(DateMention date) => int.Parse(date.Start.AsSpan(0, YearLength), CultureInfo.InvariantCulture);

    private static bool HasYear(DateMention date) => date.Start is { Length: >= YearLength } start && start[..YearLength].All(char.IsAsciiDigit) && start is not [_, _, _, _, '-', '3', ..];

    private static bool Parenthesis(string text, TextSpan span) => span.Start > 0 && text[span.Start - 1] == '(' && span.End < text.Length && text[span.End] == ')';

    [GeneratedRegex(@"\bborn\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Born();

    [GeneratedRegex(@"^(?:“|"")?(?:He|She|His|Her|Born|(?:On|In|At)\b[^.;]{0,60}, (?:he|she))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\b(?:aged|at (?:the )?age (?:of )?|when (?:he|she) was|at)\s?(?<age>\d{1,3})(?=[,.;:)]|$| (?:in|on|when|from|of|after|at|and|years old)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(?:died|dies|death|dead)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Died();

    /// <summary>Someone else's age stands in such a sentence.</summary>
    [GeneratedRegex(@"\b(?:father|mother|wife|husband|son|daughter|brother|sister|child|children|twins|parents|grand\w+|uncle|aunt|widow|partner)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Kin();
}
