namespace Copydesk.Cli.Azurite;

/// <summary>An account of an emulator.</summary>
/// <param name="Key">Base64.</param>
internal sealed record AzuriteAccount(string Name, string Key)
{
    /// <summary>The account and key that every emulator has and everybody knows; no secret.</summary>
    public static AzuriteAccount Development { get; } = new(
        "devstoreaccount1",
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==");

    public string ConnectionString(AzuritePorts ports) =>
        $"DefaultEndpointsProtocol=http;AccountName={Name};AccountKey={Key};"
        + $"BlobEndpoint=http://127.0.0.1:{ports.Blob}/{Name};"
        + $"QueueEndpoint=http://127.0.0.1:{ports.Queue}/{Name};"
        + $"TableEndpoint=http://127.0.0.1:{ports.Table}/{Name};";
}
