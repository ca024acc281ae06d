using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Copydesk.Azure.Storage;

/// <summary>The clients of one storage account.</summary>
internal sealed class StorageClients
{
    private const string EmulatorAccount = "devstoreaccount1";

    private StorageClients(BlobServiceClient blobs, QueueServiceClient queues, TableServiceClient tables)
    {
        Address = new Uri(blobs.Uri.GetLeftPart(UriPartial.Path));
        Articles = blobs.GetBlobContainerClient(StorageNames.Articles);
        Submissions = blobs.GetBlobContainerClient(StorageNames.Submissions);
        Stories = blobs.GetBlobContainerClient(StorageNames.Stories);
        Replies = blobs.GetBlobContainerClient(StorageNames.Replies);
        Site = blobs.GetBlobContainerClient(StorageNames.Site);
        Requests = queues.GetQueueClient(StorageNames.Requests);
        PoisonedRequests = queues.GetQueueClient(StorageNames.PoisonedRequests);
        Answers = blobs.GetBlobContainerClient(StorageNames.Answers);
        Spend = tables.GetTableClient(StorageNames.SpendTable);
        Feeds = tables.GetTableClient(StorageNames.FeedTable);
    }

    /// <summary>Of the blob endpoint, without any signature; safe to show.</summary>
    public Uri Address { get; }

    public BlobContainerClient Articles { get; }

    public BlobContainerClient Submissions { get; }

    public BlobContainerClient Stories { get; }

    public BlobContainerClient Replies { get; }

    public BlobContainerClient Site { get; }

    public QueueClient Requests { get; }

    public QueueClient PoisonedRequests { get; }

    public TableClient Feeds { get; }

    public BlobContainerClient Answers { get; }

    public TableClient Spend { get; }

    /// <exception cref="CopydeskException">No account is set, or the connection string can't be read.</exception>
    public static StorageClients Open(StorageOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.ConnectionString)) return Open(options.ConnectionString);
        if (!string.IsNullOrWhiteSpace(options.AccountName)) return OpenAccount(options.AccountName, Identity(options));
        throw StorageFailure.Missing();
    }

    /// <summary>An account's own address has the account in the host's name, an emulator's in the path.</summary>
    /// <exception cref="CopydeskException">The connection string can't be read.</exception>
    public static bool IsEmulator(string connectionString) => Read(() =>
    {
        var client = new BlobServiceClient(connectionString);
        return client.AccountName == EmulatorAccount || client.Uri.IsLoopback || client.Uri.AbsolutePath != "/";
    });

    private static StorageClients Open(string connectionString)
    {
        bool emulator = IsEmulator(connectionString);
        return Read(() => new StorageClients(
            new BlobServiceClient(connectionString, StorageClientOptions.Blobs(emulator)),
            new QueueServiceClient(connectionString, StorageClientOptions.Queues(emulator)),
            new TableServiceClient(connectionString, StorageClientOptions.Tables(emulator))));
    }

    private static T Read<T>(Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception error) when (error is FormatException or ArgumentException or InvalidOperationException)
        {
            throw StorageFailure.Unreadable();
        }
    }

    internal static DefaultAzureCredentialOptions Identity(StorageOptions options)
    {
        var identity = new DefaultAzureCredentialOptions();

        // Left alone when nothing is set: it comes from AZURE_CLIENT_ID.
        if (!string.IsNullOrWhiteSpace(options.ClientId)) identity.ManagedIdentityClientId = options.ClientId;
        return identity;
    }

    private static StorageClients OpenAccount(string account, DefaultAzureCredentialOptions how)
    {
        var identity = new DefaultAzureCredential(how);
        return new StorageClients(
            new BlobServiceClient(Endpoint(account, "blob"), identity, StorageClientOptions.Blobs(emulator: false)),
            new QueueServiceClient(Endpoint(account, "queue"), identity, StorageClientOptions.Queues(emulator: false)),
            new TableServiceClient(Endpoint(account, "table"), identity, StorageClientOptions.Tables(emulator: false)));
    }

    private static Uri Endpoint(string account, string kind) => new($"https://{account}.{kind}.core.windows.net");
}
