using Copydesk.Language;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Publishing;

/// <summary>Which passages of the canonical text are published beside a story.</summary>
internal static class SourcePassages
{
    private const string Gap = "\n\n[…]\n\n";
    private const string Heading = "[Only the passages that the digest rests on. […] stands for what is left out.]\n\n";

    /// <summary>Every place that a published claim or a desk note rests on.</summary>
    public static IEnumerable<TextSpan> EvidenceOf(ProvenDigest digest) =>
        digest.Summary.SelectMany(claim => claim.Evidence)
            .Concat(digest.KeyFacts.SelectMany(fact => fact.Evidence))
            .Concat(digest.Timeline.SelectMany(entry => entry.Evidence))
            .Concat(digest.DeskNotes.SelectMany(note => note.Evidence))
            .Select(evidence => new TextSpan(evidence.Start, evidence.End));

    /// <summary>In order; passages with only white space between them are one.</summary>
    public static IReadOnlyList<TextSpan> Of(StoryEdition edition, SiteText setting)
    {
        string text = edition.Text;
        if (setting is SiteText.Full) return [new TextSpan(0, text.Length)];

        var passages = new List<TextSpan>();
        foreach (TextSpan place in EvidenceOf(edition.Digest).Where(s => s.Start >= 0 && s.Start < s.End && s.End <= text.Length).OrderBy(s => s.Start))
        {
            if (passages.Count > 0 && Touches(text, passages[^1], place))
                passages[^1] = passages[^1] with { End = Math.Max(passages[^1].End, place.End) };
            else
                passages.Add(place);
        }

        return passages;
    }

    public static string TextOf(StoryEdition edition, SiteText setting) => setting is SiteText.Full
        ? edition.Text
        : Heading + string.Join(Gap, Of(edition, setting).Select(passage => passage.In(edition.Text))) + "\n";

    private static bool Touches(string text, TextSpan before, TextSpan after) =>
        after.Start <= before.End || text.AsSpan(before.End, after.Start - before.End).IsWhiteSpace();
}
