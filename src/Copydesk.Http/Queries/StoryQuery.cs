using Copydesk.Storing;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Queries;

/// <summary>Which page of which list a call asks for: <c>?state=&amp;feed=&amp;after=&amp;limit=</c>.</summary>
/// <param name="Feed">Null for the list of all stories.</param>
/// <param name="After">Null for the first page.</param>
internal sealed record StoryQuery(StoryState? State, string? Feed, StoryCursor? After, int Limit)
{
    private const int UsualLimit = 50;
    private const int LargestLimit = 100;
    private const int LongestFeed = 100;

    private static readonly StoryState[] States = Enum.GetValues<StoryState>();

    /// <exception cref="CopydeskException">A value that is not allowed.</exception>
    public static StoryQuery Read(IQueryCollection query)
    {
        StoryState? state = query.TryGetValue("state", out var word) ? StateOf(word.ToString()) : null;
        string? feed = query.TryGetValue("feed", out var name) ? FeedOf(name.ToString()) : null;
        if (feed is not null && state is not (null or StoryState.Published))
            throw QueryRules.Invalid("state", "can't go with a feed, which holds published stories only");

        StoryCursor? after = query.TryGetValue("after", out var cursor) ? StoryCursor.Read(cursor.ToString(), feed) : null;
        return new StoryQuery(state, feed, after, QueryRules.Number(query, "limit", LargestLimit) ?? UsualLimit);
    }

    /// <summary>The same list behind another place.</summary>
    public string Address(StoryCursor? after) => ApiPaths.Stories + QueryString.Create(Parameters(after));

    private IEnumerable<KeyValuePair<string, string?>> Parameters(StoryCursor? after)
    {
        if (State is { } state) yield return new("state", Word(state));
        if (Feed is not null) yield return new("feed", Feed);
        if (Limit != UsualLimit) yield return new("limit", $"{Limit}");
        if (after is not null) yield return new("after", after.ToString());
    }

    private static StoryState StateOf(string word) => States.Where(state => Word(state) == word).Cast<StoryState?>().FirstOrDefault()
        ?? throw QueryRules.Invalid("state", $"has to be one of {string.Join(", ", States.Select(Word))}");

    private static string Word(StoryState state) => state.ToString().ToLowerInvariant();

    private static string FeedOf(string name) => name.Length is > 0 and <= LongestFeed && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
        ? name
        : throw QueryRules.Invalid("feed", "has to be the name of a feed, for example all");
}
