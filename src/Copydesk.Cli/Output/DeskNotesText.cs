using Copydesk.Proving;
using Copydesk.Publishing.Digests;
using Spectre.Console;

namespace Copydesk.Cli.Output;

/// <summary>Desk notes with the places they are about.</summary>
internal static class DeskNotesText
{
    public static void Write(IAnsiConsole console, IReadOnlyList<DeskNote> notes, int indent)
    {
        foreach (DeskNote note in notes)
        {
            string colour = note.Severity is DeskNoteSeverity.Error ? "red" : "yellow";
            Indented.Write(console, indent, $"[{colour}]{DigestWords.Severity(note)}[/] {Markup.Escape(note.Message)} [dim]({Markup.Escape(note.Code)})[/]");
            foreach (var place in note.Evidence)
                Indented.Write(console, indent + 2, $"[dim]{place.Start}–{place.End}[/] “{Markup.Escape(place.Exact)}”");
        }
    }
}
