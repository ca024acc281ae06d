using System.Text;
using System.Text.Json;
using Copydesk.Cli.Output.Results;
using Copydesk.Cli.Output.Text;
using Copydesk.Proving;
using Copydesk.Publishing.Digests;
using Copydesk.Reading;

namespace Copydesk.Cli.Output.DeskNotes;

/// <summary>The desk notes of one article, alone or among those of others.</summary>
/// <param name="several">Each report names its article.</param>
internal sealed class DeskNotesReport(OutputFormat format, PageStyle style, bool several)
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = CopydeskJson.Encoder };

    public Separators Between => format is OutputFormat.Json ? Separators.Array : new Separators("", "\n", "");

    public string Write(string name, Article article, IReadOnlyList<DeskNote> notes) =>
        format is OutputFormat.Json ? Json(name, notes) : Text(name, article, notes);

    private string Text(string name, Article article, IReadOnlyList<DeskNote> notes)
    {
        var page = new TextPage(style);
        string count = notes.Count == 0 ? "no desk notes" : DigestWords.Count(notes.Count, "desk note", "desk notes");
        if (several) page.Write(0, 2, new(name, Tone.Strong), ": " + count);
        else if (notes.Count == 0) page.Write(0, 0, "No desk notes: nothing in the article contradicts itself as far as we can see.");
        foreach (DeskNote note in notes)
        {
            page.Blank();
            DeskNoteText.Write(page, note, article);
        }

        if (notes.Count > 0 && !several)
        {
            page.Blank();
            page.Write(0, 0, new Words($"{count}; lines are those that 'copydesk read' prints.", Tone.Faint));
        }

        return page.ToString();
    }

    private string Json(string name, IReadOnlyList<DeskNote> notes)
    {
        string list = CopydeskJson.WriteIndented(notes);
        if (!several) return list + "\n";

        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("article", name);
            json.WritePropertyName("deskNotes");
            json.WriteRawValue(list);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }
}
