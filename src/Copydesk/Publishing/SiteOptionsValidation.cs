using System.Text.RegularExpressions;
using Copydesk.Publishing.Feeds;
using Microsoft.Extensions.Options;

namespace Copydesk.Publishing;

/// <summary>Refuses rules for feeds that would make no feed, or one that is there already.</summary>
internal sealed partial class SiteOptionsValidation : IValidateOptions<SiteOptions>
{
    /// <summary>A story moves in all its feeds in one transaction, and that has a limit.</summary>
    private const int MaxFeeds = 20;

    public ValidateOptionsResult Validate(string? name, SiteOptions options)
    {
        string[] failures = [.. Failures(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(SiteOptions options)
    {
        if (options.Feeds.Count > MaxFeeds)
            yield return $"Site:Feeds has {options.Feeds.Count} rules; {MaxFeeds} is the most.";
        for (int i = 0; i < options.Feeds.Count; i++)
        {
            FeedRule rule = options.Feeds[i];
            if (NameFault(rule.Name, options.Feeds.Take(i)) is { } name) yield return $"Site:Feeds:{i}:Name {name}";
            if (rule.Path is ['/', ..]) yield return $"Site:Feeds:{i}:Path begins with /; the path of an upload does not. Write for example sport/.";
            if (rule.Language is { } language && !LanguageCode().IsMatch(language))
                yield return $"Site:Feeds:{i}:Language is '{language}'; give an ISO 639-1 code, for example de.";
            if (string.IsNullOrWhiteSpace($"{rule.Path}{rule.Language}{rule.Entity}{rule.Tag}"))
                yield return $"Site:Feeds:{i} takes every story, as the feed 'all' does; give Path, Language, Entity or Tag.";
        }
    }

    private static string? NameFault(string name, IEnumerable<FeedRule> before)
    {
        if (name.Length == 0) return "is missing; give a name of lower-case letters, digits and hyphens, for example harbour-news.";
        if (!Slug().IsMatch(name)) return $"is '{name}'; a name has 1 to 40 lower-case letters, digits and hyphens, for example harbour-news.";
        if (name == SiteFeeds.All) return "is 'all', the feed of every story; choose another.";
        if (Languages.HasName(name)) return $"is '{name}', the feed of every story in {Languages.NameOf(name)}; choose another.";
        return before.Any(rule => rule.Name == name) ? $"is '{name}', as that of an earlier rule; choose another." : null;
    }

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Slug();

    [GeneratedRegex("^[a-z]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex LanguageCode();
}
