using System.Text;
using Spectre.Console;

namespace Copydesk.Cli.Output;

/// <summary>Where text for reading goes: coloured and folded on a terminal (unless NO_COLOR is set), plain and unfolded in a file or pipe.</summary>
internal static class Terminal
{
    private const int WidestColumn = 100;
    private const int Unfolded = 1_000_000;

    public static IAnsiConsole Create()
    {
        bool redirected = Console.IsOutputRedirected;
        var writer = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = redirected ? Unfolded : Math.Min(Width(), WidestColumn);
        return console;
    }

    private static int Width()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : 80;
        }
        catch (IOException)
        {
            // Some terminals have no size to tell.
            return 80;
        }
    }
}
