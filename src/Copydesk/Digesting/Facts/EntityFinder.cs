using Copydesk.Language.Names;
using Copydesk.Reading;

namespace Copydesk.Digesting.Facts;

/// <summary>The persons, bodies and places of an article's body: most named first, then in reading order.</summary>
internal static class EntityFinder
{
    public static IReadOnlyList<Entity> Find(Article article) => Find(ArticleMentions.Read(article));

    public static IReadOnlyList<Entity> Find(ArticleMentions mentions) =>
        [.. mentions.Names
            .GroupBy(n => n.Name, StringComparer.Ordinal)
            .Select(group => (First: group.First(), Count: group.Count()))
            .Where(e => e.First.Kind != NameKind.Other || e.Count > 1)
            .OrderByDescending(e => e.Count)
            .ThenBy(e => e.First.Span.Start)
            .Select(e => new Entity(e.First.Name, Kind(e.First.Kind), e.First.Role, e.Count))];

    private static EntityKind Kind(NameKind kind) => kind switch
    {
        NameKind.Person => EntityKind.Person,
        NameKind.Organization => EntityKind.Organization,
        NameKind.Place => EntityKind.Place,
        _ => EntityKind.Other,
    };
}
