namespace Copydesk.Cli.Azurite;

/// <summary>What answers on a port.</summary>
internal enum Listener
{
    None,
    Azurite,
    Other,
}
