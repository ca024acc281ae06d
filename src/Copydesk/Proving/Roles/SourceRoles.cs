using Copydesk.Language;
using Copydesk.Language.Dates;
using Copydesk.Language.Words;
using Copydesk.Proving.Matching;
using Copydesk.Reading;

namespace Copydesk.Proving.Roles;

/// <summary>What fills the slots of one article, found once for all claims about it. Not for several threads.</summary>
internal sealed class SourceRoles
{
    private readonly string _language;
    private readonly WordNumbers _numbers;
    private readonly RoleMentions _mentions;
    private readonly DateOnly? _written;
    private readonly SourceNames _names;
    private DateEquality? _dates;

    /// <param name="sentences">The title, if any, and the sentences of the body.</param>
    public SourceRoles(Article article, IReadOnlyList<TextSpan> sentences, Vocabulary vocabulary)
    {
        _language = article.Language;
        _numbers = new WordNumbers(vocabulary, SourceWords.Capacity(article));
        _mentions = RoleMentions.OfArticle(article, _numbers, sentences);
        _names = new SourceNames(_mentions.Text, _numbers);
        _written = article.PublishedAt is { } published ? DateOnly.FromDateTime(published.Date) : null;
    }

    /// <summary>Counts from the article's own date, where it has one.</summary>
    public DateEquality Dates => _dates ??= new DateEquality(_written, Years(_mentions.All));

    public ClaimRoles Compare(string claim)
    {
        RoleMentions mentions = RoleMentions.OfClaim(claim, _language, _numbers);
        var names = new NameContest(mentions.Text, _names);
        return new ClaimRoles(mentions.All.Length == 0 ? [] : RoleContest.Hold(mentions, _mentions, Dates), names.Count, names.Hold());
    }

    private static HashSet<string> Years(RoleMention[] mentions) =>
        mentions.Select(m => m.Date?.Start).OfType<string>().Select(start => start[..Math.Min(4, start.Length)]).ToHashSet(StringComparer.Ordinal);
}
