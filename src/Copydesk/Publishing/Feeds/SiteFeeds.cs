using Copydesk.Intake;

namespace Copydesk.Publishing.Feeds;

/// <summary>Which feeds the site has, and to which of them a story belongs: the feed of every story, those by rule, and one for its language.</summary>
internal sealed class SiteFeeds(SiteOptions options)
{
    public const string All = "all";

    private readonly Feed[] _byRule = [.. options.Feeds.Select(rule => new Feed(rule.Name, rule.Title ?? rule.Name, rule.Language))];

    public static Feed Every { get; } = new(All);

    public IReadOnlyList<Feed> Of(StoryEdition edition)
    {
        IEnumerable<Feed> byRule = _byRule.Where((_, i) => Takes(options.Feeds[i], edition));
        return [Every, .. byRule, .. OfLanguage(edition.Digest.Language)];
    }

    /// <summary>In the order in which pages show them: languages by name, since they come as their first story does.</summary>
    /// <param name="used">The names of feeds that have held a story.</param>
    public IReadOnlyList<Feed> Listed(IEnumerable<string> used)
    {
        IEnumerable<Feed> byLanguage = used.Where(Languages.HasName).SelectMany(OfLanguage).OrderBy(feed => feed.Title, StringComparer.Ordinal);
        return [Every, .. _byRule, .. byLanguage];
    }

    /// <summary>A feed whose rule is gone keeps its name: pages of it are still there, and stories still leave it.</summary>
    public Feed Find(string name)
    {
        if (name == All) return Every;
        return _byRule.FirstOrDefault(feed => feed.Name == name) ?? OfLanguage(name).FirstOrDefault() ?? new Feed(name, name);
    }

    private IEnumerable<Feed> OfLanguage(string code) =>
        options.LanguageFeeds && Languages.HasName(code) ? [new Feed(code, Languages.NameOf(code), code)] : [];

    private static bool Takes(FeedRule rule, StoryEdition edition) =>
        (rule.Path is null || IsUnder(rule.Path, edition.Story.Origin))
        && (rule.Language is null || rule.Language == edition.Digest.Language)
        && (rule.Entity is null || edition.Digest.Entities.Any(entity => IsSame(entity.Name, rule.Entity)))
        && (rule.Tag is null || edition.Digest.Article.Tags.Any(tag => IsSame(tag, rule.Tag)));

    /// <summary>An upload's origin begins with its container, of which a rule does not speak.</summary>
    private static bool IsUnder(string path, string origin) =>
        Origin.Parse(origin) is { Kind: "upload", Value: var upload } && upload[(upload.IndexOf('/') + 1)..].StartsWith(path, StringComparison.Ordinal);

    private static bool IsSame(string a, string b) => string.Equals(a, b.Trim(), StringComparison.OrdinalIgnoreCase);
}
