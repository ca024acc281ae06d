using System.Net.Sockets;

namespace Copydesk.Cli.Azurite;

/// <summary>What listens on a port, asked by one unsigned request.</summary>
internal static class AzuriteAnswer
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(5) };

    /// <summary>All three services answer.</summary>
    public static async Task<bool> IsCompleteAsync(AzuritePorts ports, CancellationToken ct)
    {
        foreach (int port in ports.All)
        {
            if (await AskAsync(port, ct) != Listener.Azurite) return false;
        }

        return true;
    }

    public static async Task<Listener> AskAsync(int port, CancellationToken ct)
    {
        try
        {
            using HttpResponseMessage answer = await Http.GetAsync(
                $"http://127.0.0.1:{port}/{AzuriteAccount.Development.Name}?comp=list", HttpCompletionOption.ResponseHeadersRead, ct);
            bool isAzurite = answer.Headers.TryGetValues("Server", out IEnumerable<string>? names)
                && names.Any(n => n.Contains("Azurite", StringComparison.OrdinalIgnoreCase));
            return isAzurite ? Listener.Azurite : Listener.Other;
        }
        catch (HttpRequestException error) when (error.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused })
        {
            return Listener.None;
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            return Listener.Other;
        }
    }
}
