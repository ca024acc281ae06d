using System.Net;

namespace Copydesk.Cli.Serving;

/// <summary>What <c>copydesk serve</c> was asked for.</summary>
/// <param name="Storage">A connection string; null for what is configured, else an Azurite of our own.</param>
internal sealed record ServeOptions(int Port, string? Storage, bool Samples, bool Verbose)
{
    public const int DefaultPort = 7071;

    /// <summary>Settings of the engine and its model that go before the environment's.</summary>
    public IReadOnlyDictionary<string, string?> Model { get; init; } = new Dictionary<string, string?>();

    /// <summary>The address to listen on; null for localhost alone.</summary>
    public IPAddress? Host { get; init; }

    public Uri Address { get; } = new($"http://localhost:{Port}/");
}
