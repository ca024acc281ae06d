namespace Copydesk.Cli.Serving;

/// <summary>What <c>copydesk serve</c> was asked for.</summary>
/// <param name="Storage">A connection string; null for what is configured, else an Azurite of our own.</param>
internal sealed record ServeOptions(int Port, string? Storage, bool Samples, bool Verbose)
{
    public const int DefaultPort = 7071;

    public Uri Address { get; } = new($"http://localhost:{Port}/");
}
