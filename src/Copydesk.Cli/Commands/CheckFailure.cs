namespace Copydesk.Cli.Commands;

/// <summary>From which severity on a desk note makes <c>check</c> fail.</summary>
internal enum CheckFailure
{
    Never,
    Error,
    Warning,
}
