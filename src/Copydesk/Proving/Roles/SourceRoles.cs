using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Reading;

namespace Copydesk.Proving.Roles;

/// <summary>What fills the slots of one article, found once for all claims about it. Not for several threads.</summary>
internal sealed class SourceRoles
{
    private readonly string _language;
    private readonly WordNumbers _numbers;
    private readonly RoleMentions _mentions;
    private readonly SourceNames _names;

    /// <param name="sentences">The title, if any, and the sentences of the body.</param>
    public SourceRoles(Article article, IReadOnlyList<TextSpan> sentences)
    {
        _language = article.Language;
        _numbers = new WordNumbers(article.Language);
        _mentions = RoleMentions.OfArticle(article.Text, article.Language, _numbers, sentences);
        _names = new SourceNames(_mentions.Text, _numbers);
        DateOnly? written = article.PublishedAt is { } published ? DateOnly.FromDateTime(published.Date) : null;
        Dates = new DateEquality(written, _mentions.All.Select(m => m.Date?.Start).OfType<string>().Select(start => start[..Math.Min(4, start.Length)]).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Counts from the article's own date, where it has one.</summary>
    public DateEquality Dates { get; }

    public ClaimRoles Compare(string claim)
    {
        RoleMentions mentions = RoleMentions.OfClaim(claim, _language, _numbers);
        var names = new NameContest(mentions.Text, _names);
        return new ClaimRoles(RoleContest.Hold(mentions, _mentions, Dates), names.Count, names.Hold());
    }
}
