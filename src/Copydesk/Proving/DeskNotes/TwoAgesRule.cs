using System.Globalization;
using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Language.Names;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"Ann Berg, 45, …" beside "the 54-year-old Ann Berg": one person with two ages.</summary>
internal sealed partial class TwoAgesRule : IDeskRule
{
    private const string Code = "two-ages";

    private const int Before = 80;
    private const int Behind = 30;

    private sealed record Age(NameMention Name, int Years, TextSpan Span);

    public IReadOnlyList<string> Codes => [Code];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        if (!reading.IsEnglish) yield break;

        ILookup<string, string> bearers = reading.Names.Where(PersonNames.MayBe).Select(name => name.Name).Distinct(StringComparer.Ordinal)
            .ToLookup(RawName.LastWord, StringComparer.Ordinal);
        IEnumerable<IGrouping<string, Age>> persons = reading.Names
            .Where(name => PersonNames.MayBe(name) && bearers[RawName.LastWord(name.Name)].Count() == 1)
            .Select(name => AgeOf(reading, name)).OfType<Age>()
            .GroupBy(age => age.Name.Name, StringComparer.Ordinal);
        foreach (IGrouping<string, Age> person in persons)
        {
            Age first = person.First();
            if (person.FirstOrDefault(age => age.Years != first.Years) is not { } other) continue;
            if (Math.Abs(first.Years - other.Years) == 1 && Birthday().IsMatch(reading.Text)) continue;
            yield return reading.Note(
                Code,
                DeskNoteSeverity.Error,
                $"{person.Key} is {first.Years} in one place and {other.Years} in another.",
                first.Span,
                other.Span);
        }
    }

    /// <summary>The age that stands beside the name; null in a sentence that tells of another year.</summary>
    private static Age? AgeOf(DeskReading reading, NameMention name)
    {
        if (Mentions.Around(reading.Sentences, s => s.Span, name.Span) is not { } sentence || sentence.Dates.Any(d => d.Start is { Length: >= 4 } start && start[0] != 'X')) return null;
        int from = Math.Max(sentence.Span.Start, name.Span.Start - Before), to = Math.Min(sentence.Span.End, name.Span.End + Behind);
        Match match = Follows().Match(reading.Text[name.Span.End..to]);
        int offset = name.Span.End;
        if (!match.Success)
        {
            match = Leads().Match(reading.Text[from..name.Span.Start]);
            offset = from;
        }

        if (!match.Success) return null;
        Group age = match.Groups["age"];
        if (name.Kind != NameKind.Person && age.Length < 2) return null;
        return new Age(name, int.Parse(age.ValueSpan, CultureInfo.InvariantCulture), new TextSpan(age.Index + offset, age.Index + age.Length + offset));
    }

    [GeneratedRegex(@"^(?:,? (?:now )?aged |, (?:now |who is |a |an )?)(?<age>\d{1,2})(?:-year-old\b|(?=[,.;])| years old\b)|^ is (?<age>\d{1,2})(?: years old\b|-year-old\b|[.])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Follows();

    /// <summary>"the 54-year-old mayor Ann Berg".</summary>
    [GeneratedRegex(@"\b(?<age>\d{1,2})-year-old (?:[a-z][\w-]* ){0,3}$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Leads();

    [GeneratedRegex(@"\b(?:birthdays?|turns|turned|turning)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Birthday();
}
