namespace Copydesk.Cli.Output;

/// <summary>Nobody reads our standard output any more.</summary>
internal sealed class BrokenPipeException(IOException inner) : Exception(inner.Message, inner);
