using Copydesk.Proving;

namespace Copydesk.Publishing.Pages;

/// <summary>What is wrong or doubtful in the article itself, with the places that disagree.</summary>
internal static class DeskNoteList
{
    public static Html Render(ProvenDigest digest, EvidencePlaces places) => Section.Of("desk-notes", "Desk notes", digest.DeskNotes.Count, Html.Of(
        $"<p class=\"about\">What the desk found in the article itself. Nothing was changed.</p>\n<ul>{digest.DeskNotes.Select(note => Item(note, digest.SourceLanguage, places))}</ul>\n"));

    private static Html Item(DeskNote note, string language, EvidencePlaces places) => Html.Of(
        $"""
        <li><p><span class="badge warning">{(note.Severity is DeskNoteSeverity.Error ? "contradiction" : "doubtful")}</span> <bdi>{note.Message}</bdi></p>
        <ul class="places" {Languages.Attributes(language)}>{note.Evidence.Select(place => Html.Of($"<li>{places.Link(place.Exact, [place])}</li>"))}</ul></li>

        """);
}
