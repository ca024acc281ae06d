using Copydesk.Cli.Output.Text;
using Copydesk.Language;

namespace Copydesk.Tests.Cli.Output.Text;

public sealed class TextPageTests
{
    [Fact]
    public void Folded_lines_hang_below_the_first()
    {
        var page = new TextPage(new PageStyle(Width: 20, Coloured: false));

        page.Write(2, 2, "• ", new("24 boats", Tone.Strong), ": it has 24 boats");

        Assert.Equal("  • 24 boats: it has\n    24 boats\n", page.ToString());
    }

    [Fact]
    public void A_file_gets_one_line_for_each_paragraph()
    {
        var page = new TextPage(PageStyle.Plain);

        page.Write(2, 2, string.Concat(Enumerable.Repeat("word ", 100)));

        Assert.Equal(1, page.ToString().Count(c => c == '\n'));
    }

    [Fact]
    public void Without_colours_carets_stand_below_the_marked_words()
    {
        var page = new TextPage(new PageStyle(Width: 24, Coloured: false));

        page.WriteMarked(0, "line 3", "茶山 the bridge cost 12 million", [new TextSpan(0, 2), new TextSpan(19, 21)]);

        Assert.Equal("line 3  茶山 the bridge\n        ^^^^\n        cost 12 million\n             ^^\n", page.ToString());
    }

    [Fact]
    public void In_colour_the_marked_words_are_coloured_and_every_colour_ends()
    {
        var page = new TextPage(new PageStyle(Width: 80, Coloured: true));

        page.WriteMarked(0, "", "cost 12 million", [new TextSpan(5, 7)]);

        Assert.Equal("cost \e[4;31m12\e[0m million\n", page.ToString());
    }

    [Fact]
    public void Words_of_a_stranger_bring_no_colours_of_their_own()
    {
        var page = new TextPage(PageStyle.Plain);

        page.Write(0, 0, new Words("a\e[31m\u009b5mb", Tone.Bad));
        page.WriteMarked(0, "\e[2J", "c\e[0m", []);

        Assert.DoesNotContain(page.ToString(), c => char.IsControl(c) && c != '\n');
    }
}
