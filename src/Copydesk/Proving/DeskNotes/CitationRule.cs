using System.Globalization;
using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Reading;

namespace Copydesk.Proving.DeskNotes;

/// <summary>"[4]" in the text where the list of references ends at 3, and an entry of the list that the text never cites.</summary>
internal sealed partial class CitationRule : IDeskRule
{
    private const string Missing = "citation-missing";
    private const string Unused = "citation-unused";

    /// <summary>Who cites more at once means no list of references.</summary>
    private const int WidestRange = 50;

    public IReadOnlyList<string> Codes => [Missing, Unused];

    public IEnumerable<DeskNote> Find(DeskReading reading)
    {
        (int Number, TextSpan Span)[] cited = [.. Cited(reading)];
        if (cited.Length == 0) return [];
        (int Number, TextSpan Span)[] entries = [.. Entries(reading)];
        if (entries.Length == 0) return WithoutList(reading, cited);

        var listed = entries.Select(entry => entry.Number).ToHashSet();
        var used = cited.Select(citation => citation.Number).ToHashSet();
        IEnumerable<DeskNote> missing = cited.DistinctBy(citation => citation.Number).Where(citation => !listed.Contains(citation.Number)).Select(citation => reading.Note(
            Missing,
            DeskNoteSeverity.Error,
            string.Create(CultureInfo.InvariantCulture, $"The text cites [{citation.Number}], but the references have no such entry; the last one is {entries[^1].Number}."),
            citation.Span,
            entries[^1].Span));
        IEnumerable<DeskNote> unused = entries.Where(entry => !used.Contains(entry.Number)).Select(entry => reading.Note(
            Unused,
            DeskNoteSeverity.Warning,
            string.Create(CultureInfo.InvariantCulture, $"The references have an entry {entry.Number} that the text never cites."),
            entry.Span));
        return missing.Concat(unused);
    }

    /// <summary>One note, however many citations: the list is what is missing. A single bracketed number may be anything.</summary>
    private static DeskNote[] WithoutList(DeskReading reading, (int Number, TextSpan Span)[] cited) =>
        cited.Any(c => c.Number == 1) && cited.Any(c => c.Number == 2)
            ? [reading.Note(Missing, DeskNoteSeverity.Error, "The text cites numbered references, but the article has no list of them.", cited[0].Span)]
            : [];

    private static IEnumerable<(int Number, TextSpan Span)> Cited(DeskReading reading)
    {
        foreach (Sentence sentence in reading.Article.Sentences)
        {
            foreach (Match mark in Mark().Matches(sentence.Span.In(reading.Text)))
            {
                TextSpan span = new TextSpan(mark.Index, mark.Index + mark.Length).Shift(sentence.Span.Start);
                foreach (int number in Numbers(mark.Groups["numbers"].Value)) yield return (number, span);
            }
        }
    }

    /// <summary>"2", "2, 4" and "2–4".</summary>
    private static IEnumerable<int> Numbers(string list)
    {
        foreach (string part in list.Split(',', StringSplitOptions.TrimEntries))
        {
            int[] ends = [.. part.Split('-', '–').Select(n => int.Parse(n, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture))];
            for (int number = ends[0]; number <= Math.Min(ends[^1], ends[0] + WidestRange); number++) yield return number;
        }
    }

    /// <summary>By their own numbers; a list that a reader numbers by its place has none in its text.</summary>
    private static IEnumerable<(int Number, TextSpan Span)> Entries(DeskReading reading)
    {
        Block[] blocks = [.. reading.Article.Blocks.Where(b => b.Kind == BlockKind.Reference)];
        (Block Block, Match Number)[] numbered = [.. blocks.Select(b => (b, EntryNumber().Match(b.Span.In(reading.Text)))).Where(e => e.Item2.Success)];
        return numbered.Length > 0
            ? numbered.Select(e => (int.Parse(e.Number.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), e.Block.Span))
            : blocks.Skip(1).Take(reading.Article.References.Count == blocks.Length - 1 ? blocks.Length : 0).Select((b, i) => (i + 1, b.Span));
    }

    [GeneratedRegex(@"\[(?<numbers>[1-9]\d{0,2}(?:\s?[,–-]\s?[1-9]\d{0,2})*)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:\[(?<number>\d{1,3})\]|(?<number>\d{1,3})[.)])\s", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex EntryNumber();
}
