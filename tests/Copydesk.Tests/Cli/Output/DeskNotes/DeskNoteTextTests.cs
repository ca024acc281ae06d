using Copydesk.Cli.Output.DeskNotes;
using Copydesk.Cli.Output.Text;
using Copydesk.Proving.DeskNotes;
using Copydesk.Reading;
using Copydesk.Tests.Proving;

namespace Copydesk.Tests.Cli.Output.DeskNotes;

public class DeskNoteTextTests
{
    private const int Window = 80;

    [Fact]
    public async Task A_note_reads_well_in_a_window_of_80_columns()
    {
        string text = await WriteAsync(
            "The Ostrova Ferry Company, which also runs the buses of the island, has 24 boats: 13 that carry cars, 6 that carry passengers only, and 8 that carry freight.",
            new PageStyle(Window, Coloured: false));

        Assert.Equal(
            """
            Error: The parts make 27, but the total is given as 24. (parts-do-not-add-up)
              line 1  The Ostrova Ferry Company, which also runs the buses of the island,
                      has 24 boats: 13 that carry cars, 6 that carry passengers only, and 8
                          ^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                      that carry freight.

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public async Task Two_places_of_one_sentence_are_marked_in_it_together()
    {
        string text = await WriteAsync("The council met on Monday, 4 March 2025, and agreed to build a new tram line.", PageStyle.Plain);

        Assert.Single(text.Split('\n'), line => line.Contains("line 1", StringComparison.Ordinal));
        Assert.Single(text.Split('\n'), line => line.Trim() == "^^^^^^  ^^^^^^^^^^^^");
    }

    private static async Task<string> WriteAsync(string article, PageStyle style)
    {
        Article read = await TestArticle.ReadAsync(article);
        var page = new TextPage(style);
        DeskNoteText.Write(page, Assert.Single(DeskNoteFinder.Find(read)), read);
        return page.ToString();
    }
}
