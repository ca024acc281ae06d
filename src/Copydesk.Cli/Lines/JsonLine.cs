namespace Copydesk.Cli.Lines;

/// <summary>One line of input, without its line end.</summary>
/// <param name="Number">From 1, blank lines counted.</param>
/// <param name="Content">Null when the line is longer than <see cref="JsonLineReader.MaxLineBytes"/>.</param>
internal sealed record JsonLine(int Number, byte[]? Content);
