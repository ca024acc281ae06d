using Spectre.Console;

namespace Copydesk.Cli.Output;

/// <summary>A paragraph of markup whose folded lines start below its first.</summary>
internal static class Indented
{
    public static void Write(IAnsiConsole console, int indent, string markup)
    {
        // A padder fills up to the width: right on a terminal, a line of blanks in a file.
        if (console.Profile.Capabilities.Ansi) console.Write(new Padder(new Markup(markup), new Padding(indent, 0, 0, 0)));
        else console.MarkupLine(new string(' ', indent) + markup);
    }
}
