using Copydesk.Cli.Output.Text;

namespace Copydesk.Cli.Output;

/// <summary>Messages for the person at the terminal: one line each, <c>copydesk: …</c>.</summary>
internal static class StandardError
{
    public static void Write(string message) => Console.Error.WriteLine($"copydesk: {OneLine(message)}");

    /// <summary>A mistake of ours: its kind and place are what a bug report needs.</summary>
    public static void WriteUnexpected(Exception error) =>
        Console.Error.WriteLine($"copydesk: Something went wrong inside Copydesk itself; please report this:{Environment.NewLine}{Harmless.Lines(error.ToString())}");

    private static string OneLine(string message) => string.Join(' ', Harmless.Line(message).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
