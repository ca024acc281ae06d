using Copydesk.Reading;

namespace Copydesk.Proving.DeskNotes;

/// <summary>Reports what the article says against itself; deterministic, each note with the places that disagree.</summary>
public static class DeskNoteFinder
{
    private static readonly IDeskRule[] Rules =
    [
        new WeekdayRule(),
        new ImpossibleDateRule(),
        new ComingBeforePastRule(),
        new LifespanRule(),
        new TwoAgesRule(),
        new AnniversaryRule(),
        new PartsRule(),
        new SharesRule(),
        new PercentageChangeRule(),
        new MultipleRule(),
        new TwoValuesRule(),
        new HeadingRule(),
        new OppositeHeadingRule(),
        new NameSpellingRule(),
        new QuoteWithoutSpeakerRule(),
        new CitationRule(),
    ];

    /// <summary>Nobody reads more of one kind; a table that is no article could give thousands.</summary>
    private const int MostOfRule = 50;

    /// <summary>All codes there are.</summary>
    internal static IReadOnlyList<string> Codes { get; } = [.. Rules.SelectMany(rule => rule.Codes)];

    /// <returns>By code in the order of the rules, and within a code in reading order.</returns>
    public static IReadOnlyList<DeskNote> Find(Article article)
    {
        var reading = new DeskReading(article);
        return [.. Rules.SelectMany(rule => rule.Find(reading).Take(MostOfRule))];
    }
}
