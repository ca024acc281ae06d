using Copydesk.Proving;

namespace Copydesk.Publishing.Pages;

/// <summary>What is wrong or doubtful in the article itself, with the places that disagree.</summary>
internal static class DeskNoteList
{
    public static Html Render(ProvenDigest digest) => Section.Of("desk-notes", "Desk notes", digest.DeskNotes.Count, Html.Of(
        $"<ul>{digest.DeskNotes.Select(note => Item(note, digest.Language))}</ul>\n"));

    private static Html Item(DeskNote note, string language) => Html.Of(
        $"""
        <li class="{(note.Severity is DeskNoteSeverity.Error ? "error" : "warning")}"><p><span class="badge warning">{(note.Severity is DeskNoteSeverity.Error ? "contradiction" : "doubtful")}</span> <bdi>{note.Message}</bdi></p>
        <ul class="places" {Languages.Attributes(language)}>{note.Evidence.Select(place => Html.Of($"<li>{EvidenceLink.Of(place.Exact, [place])}</li>"))}</ul></li>

        """);
}
