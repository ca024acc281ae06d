using Copydesk.Publishing.Digests;
using Copydesk.Publishing.Pages;
using Copydesk.Storing;

namespace Copydesk.Publishing.Feeds;

/// <summary>The words of a feed and, as plain text, of its items: the summary, then the key facts by kind.</summary>
internal static class FeedContent
{
    public const string About = "Summaries and key facts, each proven against its source.";
    public const string Generator = "Copydesk";

    public static string Summary(FeedEntry entry) => string.Join(' ', entry.Summary);

    /// <summary>What a reader who has seen an earlier revision has to know; null for the first.</summary>
    public static string? Correction(FeedEntry entry) => entry.Edition > 1
        ? $"Updated {Time.Words(entry.UpdatedAt)}: this is revision {entry.Revision} and replaces what was published before."
        : null;

    public static string? DeskNotes(FeedEntry entry) => entry.DeskNotes > 0
        ? $"{DigestWords.Count(entry.DeskNotes, "desk note", "desk notes")}: the article contradicts itself or leaves a doubt."
        : null;

    public static string Text(FeedEntry entry)
    {
        string?[] parts = [Correction(entry), Summary(entry), .. FactsByKind(entry).Select(Section), DeskNotes(entry)];
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    public static IEnumerable<IGrouping<string, FeedFact>> FactsByKind(FeedEntry entry) =>
        entry.KeyFacts.OrderBy(fact => fact.Kind).GroupBy(fact => DigestWords.Heading(fact.Kind));

    private static string Section(IGrouping<string, FeedFact> facts) =>
        string.Join('\n', [facts.Key + ":", .. facts.Select(fact => $"• {fact.Text}{(fact.Speaker is null ? "" : " — " + fact.Speaker)}")]);
}
