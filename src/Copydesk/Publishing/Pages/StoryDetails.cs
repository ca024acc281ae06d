using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Publishing.Pages;

/// <summary>The parts of a story page below the facts.</summary>
internal static class StoryDetails
{
    public static Html Timeline(ProvenDigest digest, EvidencePlaces places) => Section.Of("timeline", "Timeline", digest.Timeline.Count, Html.Of(
        $"<ol>{TimelineRows(digest).Select(row => TimelineRow(row, digest.SourceLanguage, places))}</ol>\n"));

    public static Html Entities(ProvenDigest digest) => Section.Of("entities", "People, bodies and places", digest.Entities.Count, Html.Of(
        $"<dl>{Group(digest, EntityKind.Person, "People")}{Group(digest, EntityKind.Organization, "Bodies")}{Group(digest, EntityKind.Place, "Places")}{Group(digest, EntityKind.Other, "Other")}</dl>\n"));

    public static Html References(ProvenDigest digest) => Section.Of("references", "References", digest.References.Count, Html.Of(
        $"<ul>{digest.References.Select(reference => Html.Of($"<li>{Reference(reference)}</li>\n"))}</ul>\n"));

    public static Html IntakeNotes(ProvenDigest digest) => Section.Of("intake-notes", "Intake notes", digest.IntakeNotes.Count, Html.Of(
        $"<ul>{digest.IntakeNotes.Select(note => Html.Of($"<li><bdi>{note.Message}</bdi></li>\n"))}</ul>\n"));

    /// <summary>Days that follow one another and are told by the same sentence share a row.</summary>
    private static IEnumerable<IReadOnlyList<ProvenTimelineEntry>> TimelineRows(ProvenDigest digest)
    {
        var row = new List<ProvenTimelineEntry>();
        foreach (ProvenTimelineEntry entry in digest.Timeline)
        {
            if (row.Count > 0 && row[0].Text != entry.Text)
            {
                yield return row;
                row = [];
            }

            row.Add(entry);
        }

        if (row.Count > 0) yield return row;
    }

    private static Html TimelineRow(IReadOnlyList<ProvenTimelineEntry> row, string language, EvidencePlaces places) => Html.Of(
        $"<li class=\"ledger\"><ul class=\"values\">{row.Select(entry => Html.Of($"<li>{EdtfText.Of(entry.Date)}</li>"))}</ul><p {Languages.Attributes(language)}>{places.Link(row[0].Text, row.SelectMany(entry => entry.Evidence))}</p></li>\n");

    private static Html Group(ProvenDigest digest, EntityKind kind, string name)
    {
        Entity[] entities = [.. digest.Entities.Where(entity => entity.Kind == kind)];
        return Html.When(entities.Length > 0, Html.Of($"<dt>{name}</dt>{entities.Select(Entity)}\n"));
    }

    private static Html Entity(Entity entity) => Html.Of(
        $"<dd><bdi><b>{entity.Name}</b></bdi>{Html.When(entity.Role is not null, Html.Of($", <bdi class=\"role\">{entity.Role}</bdi>"))} <small>{Html.Count(entity.Mentions, "mention")}</small></dd>");

    private static Html Reference(Reference reference)
    {
        Html name = Html.Of($"<bdi>{reference.Title ?? reference.Url}</bdi>");
        Html linked = OutwardLink.Of(reference.Url) is { } url
            ? Html.Of($"<a href=\"{url.AbsoluteUri}\" rel=\"nofollow noopener noreferrer\">{name}</a>")
            : name;
        return Html.Of($"{linked}{Html.When(reference.Publisher is not null, Html.Of($", <bdi>{reference.Publisher}</bdi>"))}");
    }
}
