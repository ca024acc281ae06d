namespace Copydesk.Cli.Output.Results;

/// <summary>What makes one document of several results.</summary>
internal sealed record Separators(string Before, string Between, string After)
{
    public static Separators Array { get; } = new("[\n", ",\n", "]\n");
}
