using Copydesk.Cli.Output.Text;
using Copydesk.Proving;
using Copydesk.Publishing.Digests;
using Copydesk.Reading;

namespace Copydesk.Cli.Output.DeskNotes;

/// <summary>A desk note to read: what is wrong, and the places that it is about.</summary>
internal static class DeskNoteText
{
    /// <summary>With the places in their sentences, for who has the article at hand; two places of one sentence are marked in it together.</summary>
    public static void Write(TextPage page, DeskNote note, Article article)
    {
        WriteMessage(page, 0, note);
        foreach (IGrouping<(string Label, string Sentence), Place> sentence in note.Evidence.Select(evidence => Place.Of(article, evidence)).GroupBy(place => (place.Label, place.Sentence)))
            page.WriteMarked(2, sentence.Key.Label, sentence.Key.Sentence, sentence.Select(place => place.Mark));
    }

    /// <summary>With the words alone, for who has a digest.</summary>
    public static void Write(TextPage page, DeskNote note)
    {
        WriteMessage(page, 2, note);
        foreach (Evidence place in note.Evidence) page.Write(4, 2, new Words($"{place.Start}–{place.End} “{place.Exact}”", Tone.Faint));
    }

    private static void WriteMessage(TextPage page, int indent, DeskNote note) => page.Write(
        indent,
        2,
        new(DigestWords.Severity(note), note.Severity is DeskNoteSeverity.Error ? Tone.Bad : Tone.Caution),
        $": {note.Message} ",
        new($"({note.Code})", Tone.Faint));
}
