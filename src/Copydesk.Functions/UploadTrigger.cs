using Azure.Storage.Blobs;
using Copydesk.Azure.Storage;
using Copydesk.Storing;
using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>
/// An upload came or changed. The client is bound, not the content: the host would load that more than once. Azure's Flex
/// Consumption plan takes events only; Azurite sends none, so a Debug build looks through the container.
/// </summary>
public sealed class UploadTrigger(StoryDesk desk)
{
#if DEBUG
    private const BlobTriggerSource Source = BlobTriggerSource.LogsAndContainerScan;
#else
    private const BlobTriggerSource Source = BlobTriggerSource.EventGrid;
#endif

    [Function(nameof(ReceiveUpload))]
    public Task ReceiveUpload(
        [BlobTrigger(StorageNames.Articles + "/{name}", Connection = TriggerConnection.Name, Source = Source)] BlobClient upload,
        CancellationToken ct) =>
        desk.AcceptUploadAsync(new SourceReference(upload.BlobContainerName, upload.Name), ct);
}
