namespace Copydesk.Cli.Commands;

/// <summary>From which status on a claim makes <c>prove</c> fail.</summary>
internal enum ProofFailure
{
    Never,
    Unsupported,
    Partial,
}
