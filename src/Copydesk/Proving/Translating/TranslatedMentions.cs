using Copydesk.Language.Words;
using Copydesk.Proving.Matching;
using Copydesk.Proving.Roles;

namespace Copydesk.Proving.Translating;

/// <summary>Whether the figures and dates of a claim stand in the sentences that it cites, by value: "1,9 Prozent" is "1.9 percent".</summary>
internal static class TranslatedMentions
{
    public static Anchored Figures(string claim, string language, string cited, SourceText source) => Check(CheckKind.Figures, isOfTime: false, claim, language, cited, source);

    public static Anchored Dates(string claim, string language, string cited, SourceText source) => Check(CheckKind.Dates, isOfTime: true, claim, language, cited, source);

    /// <summary>Whether two texts give the same figures and dates, neither more than the other.</summary>
    public static bool AreSame(string one, string itsLanguage, string other, string otherLanguage)
    {
        RoleMention[] ones = Read(one, itsLanguage), others = Read(other, otherLanguage);
        var forth = new MentionEquality(one, other, new DateEquality(written: null, new HashSet<string>()));
        var back = new MentionEquality(other, one, new DateEquality(written: null, new HashSet<string>()));
        return ones.All(mention => others.Any(given => forth.AreEqual(mention, given)))
            && others.All(mention => ones.Any(given => back.AreEqual(mention, given)));
    }

    private static Anchored Check(CheckKind kind, bool isOfTime, string claim, string language, string cited, SourceText source)
    {
        RoleMention[] claimed = [.. Read(claim, language).Where(mention => mention.IsOfTime == isOfTime)];
        if (claimed.Length == 0) return new Anchored(new ProofCheck(kind, CheckOutcome.Skipped), 0);

        RoleMention[] given = Read(cited, source.Article.Language);
        var equality = new MentionEquality(claim, cited, source.Roles.Dates);
        RoleMention[] lost = [.. claimed.Where(mention => !given.Any(other => equality.AreEqual(mention, other)))];
        int anchors = claimed.Length - lost.Length;
        if (lost.Length == 0) return new Anchored(new ProofCheck(kind, CheckOutcome.Passed), anchors);

        string words = string.Join(", ", lost.Select(mention => $"\"{(mention.Figure?.Phrase ?? mention.Span).In(claim)}\""));
        return new Anchored(
            new ProofCheck(kind, CheckOutcome.Failed, $"The sentences that the claim rests on do not give {words}.", [.. lost.Select(mention => mention.Span)]), anchors);
    }

    private static RoleMention[] Read(string text, string language) => [.. RoleMentions.OfClaim(text, language, new WordNumbers(new Vocabulary(language))).All];
}
