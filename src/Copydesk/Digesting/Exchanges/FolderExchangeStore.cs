using System.Text.Json;

namespace Copydesk.Digesting.Exchanges;

/// <summary>One JSON file for each exchange, to keep beside tests and to read.</summary>
public sealed class FolderExchangeStore(string folder) : IExchangeStore
{
    private const int LettersOfName = 16;

    public string Folder => folder;

    public static string NameOf(Exchange exchange) => NameOf(exchange.RequestSha256);

    public Task<Exchange?> FindAsync(string requestSha256, CancellationToken ct)
    {
        string path = PathOf(requestSha256);
        return File.Exists(path) ? ReadAsync(path, ct) : Task.FromResult<Exchange?>(null);
    }

    public async Task SaveAsync(Exchange exchange, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        string path = PathOf(exchange.RequestSha256);

        // Written aside first: a reader sees all of it or nothing.
        string aside = Path.Combine(folder, Path.GetRandomFileName());
        await File.WriteAllTextAsync(aside, CopydeskJson.WriteIndented(exchange) + "\n", ct);
        File.Move(aside, path, overwrite: true);
    }

    /// <summary>Recordings of this article, in the order of their names.</summary>
    public async Task<Exchange[]> FindAllAsync(string articleSha256, CancellationToken ct)
    {
        if (!Directory.Exists(folder)) return [];
        var found = new List<Exchange>();
        foreach (string path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            if (await ReadAsync(path, ct) is { } exchange && exchange.ArticleSha256 == articleSha256) found.Add(exchange);
        }
        return [.. found];
    }

    private static string NameOf(string requestSha256) => $"{requestSha256[..LettersOfName]}.json";

    private string PathOf(string requestSha256) => Path.Combine(folder, NameOf(requestSha256));

    /// <exception cref="CopydeskException">The file is no recording.</exception>
    private static async Task<Exchange?> ReadAsync(string path, CancellationToken ct)
    {
        try
        {
            return CopydeskJson.Read<Exchange>(await File.ReadAllBytesAsync(path, ct));
        }
        catch (JsonException error)
        {
            throw new CopydeskException("recording-unreadable", $"{path} is no recording of a model; delete it, or record again with --record.", error);
        }
    }
}
