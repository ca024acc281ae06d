using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Copydesk.Azure.Storage;

/// <summary>How the SDK's clients speak to an emulator and to a real account.</summary>
internal static class StorageClientOptions
{
    /// <summary>Past any HTTP_PROXY: an emulator is on this machine or beside it, where no proxy leads.</summary>
    internal static readonly HttpPipelineTransport Direct = new HttpClientTransport(
        new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan });

    /// <summary>An emulator gets the newest API version that Azurite 3.35 knows; it refuses the SDKs' own default.</summary>
    public static BlobClientOptions Blobs(bool emulator) => With(
        emulator ? new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05) : new BlobClientOptions(), emulator);

    /// <summary>Plain text, as <c>host.json</c> says to the queue trigger; Base64 on one side only would poison every message.</summary>
    public static QueueClientOptions Queues(bool emulator)
    {
        QueueClientOptions options = With(
            emulator ? new QueueClientOptions(QueueClientOptions.ServiceVersion.V2025_11_05) : new QueueClientOptions(), emulator);
        options.MessageEncoding = QueueMessageEncoding.None;
        return options;
    }

    public static TableClientOptions Tables(bool emulator) => With(
        emulator ? new TableClientOptions(TableClientOptions.ServiceVersion.V2020_12_06) : new TableClientOptions(), emulator);

    /// <summary>An emulator answers at once or is not there; an account may be throttling.</summary>
    private static T With<T>(T options, bool emulator) where T : ClientOptions
    {
        if (emulator) options.Transport = Direct;
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = emulator ? 2 : 5;
        options.Retry.Delay = TimeSpan.FromMilliseconds(emulator ? 100 : 400);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(emulator ? 1 : 10);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(emulator ? 20 : 30);
        return options;
    }
}
