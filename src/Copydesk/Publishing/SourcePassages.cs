using Copydesk.Language;
using Copydesk.Language.Sentences;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Publishing;

/// <summary>Which passages of the canonical text are published beside a story.</summary>
internal static class SourcePassages
{
    private const string BlockEnd = "\n\n";
    private const string Gap = "[…]";
    private const string Heading = "[Only the sentences that the digest rests on. […] stands for what is left out.]\n\n";

    /// <summary>Every place that a published claim or a desk note rests on and that lies in the text.</summary>
    public static IEnumerable<TextSpan> EvidenceOf(StoryEdition edition)
    {
        ProvenDigest digest = edition.Digest;
        return digest.Summary.SelectMany(claim => claim.Evidence)
            .Concat(digest.KeyFacts.SelectMany(fact => fact.Evidence))
            .Concat(digest.Timeline.SelectMany(entry => entry.Evidence))
            .Concat(digest.DeskNotes.SelectMany(note => note.Evidence))
            .Select(evidence => new TextSpan(evidence.Start, evidence.End))
            .Where(span => span.Start >= 0 && span.Start < span.End && span.End <= edition.Text.Length);
    }

    /// <summary>In order: the whole text, or the sentences in which evidence stands; those with only white space between them are one passage.</summary>
    public static IReadOnlyList<TextSpan> Of(StoryEdition edition, SiteText setting)
    {
        string text = edition.Text;
        if (setting is SiteText.Full) return [new TextSpan(0, text.Length)];

        var passages = new List<TextSpan>();
        foreach (TextSpan sentence in SentencesWithEvidence(edition))
        {
            if (passages.Count > 0 && Touches(text, passages[^1], sentence))
                passages[^1] = passages[^1] with { End = Math.Max(passages[^1].End, sentence.End) };
            else
                passages.Add(sentence);
        }

        return passages;
    }

    public static string TextOf(StoryEdition edition, SiteText setting)
    {
        if (setting is SiteText.Full) return edition.Text;

        var parts = new List<string>();
        int shown = 0;
        foreach (TextSpan passage in Of(edition, setting))
        {
            if (IsLeftOut(edition.Text, shown, passage.Start)) parts.Add(Gap);
            parts.Add(passage.In(edition.Text));
            shown = passage.End;
        }

        if (IsLeftOut(edition.Text, shown, edition.Text.Length)) parts.Add(Gap);
        return Heading + string.Join(BlockEnd, parts) + "\n";
    }

    /// <summary>Between two passages, or at an end of the text, something is left out that is more than white space.</summary>
    public static bool IsLeftOut(string text, int start, int end) => !text.AsSpan(start, end - start).IsWhiteSpace();

    /// <summary>A place inside a sentence is widened to it: "rose to 12 percent" alone tells a reader nothing.</summary>
    private static IEnumerable<TextSpan> SentencesWithEvidence(StoryEdition edition)
    {
        string text = edition.Text;
        TextSpan[] places = [.. EvidenceOf(edition).Distinct().OrderBy(span => span.Start).ThenBy(span => span.End)];
        IEnumerable<TextSpan> blocks = places.Select(place => BlockAround(text, place)).Distinct();
        return blocks.SelectMany(block => SentenceSplitter.Split(text, block, edition.Digest.SourceLanguage))
            .Where(sentence => places.Any(sentence.Overlaps))
            .Concat(places)
            .OrderBy(span => span.Start);
    }

    private static TextSpan BlockAround(string text, TextSpan place)
    {
        int before = place.Start == 0 ? -1 : text.LastIndexOf(BlockEnd, place.Start - 1, StringComparison.Ordinal);
        int after = text.IndexOf(BlockEnd, place.End, StringComparison.Ordinal);
        return new TextSpan(before < 0 ? 0 : Math.Min(before + BlockEnd.Length, place.Start), after < 0 ? text.Length : after);
    }

    private static bool Touches(string text, TextSpan before, TextSpan after) =>
        after.Start <= before.End || !IsLeftOut(text, before.End, after.Start);
}
