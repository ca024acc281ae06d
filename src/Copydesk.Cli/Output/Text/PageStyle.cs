using Spectre.Console;

namespace Copydesk.Cli.Output.Text;

/// <summary>How text for reading is written.</summary>
/// <param name="Width">Columns; null leaves lines unfolded, as a file or a pipe wants them.</param>
internal sealed record PageStyle(int? Width, bool Coloured)
{
    private const int WidestColumn = 100;

    public static PageStyle Plain { get; } = new(Width: null, Coloured: false);

    public static PageStyle OfStandardOutput() => Console.IsOutputRedirected
        ? new PageStyle(Width: null, ColourIsAsked)
        : new PageStyle(Math.Clamp(WindowWidth(), 20, WidestColumn), TakesColour(AnsiConsole.Profile.Capabilities.Ansi));

    /// <summary>NO_COLOR goes before FORCE_COLOR and CLICOLOR_FORCE, and these before what the terminal can do and CLICOLOR.</summary>
    private static bool TakesColour(bool terminalCan) =>
        !IsSet("NO_COLOR") && (ColourIsAsked || (terminalCan && Environment.GetEnvironmentVariable("CLICOLOR") is not "0"));

    private static bool ColourIsAsked => !IsSet("NO_COLOR") && (IsOn("FORCE_COLOR") || IsOn("CLICOLOR_FORCE"));

    private static bool IsSet(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 };

    private static bool IsOn(string variable) => IsSet(variable) && Environment.GetEnvironmentVariable(variable) is not "0";

    /// <summary>80 where the terminal does not tell.</summary>
    public static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
