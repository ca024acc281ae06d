using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Copydesk.Azure.Storage;

/// <summary>Reading what may be missing and writing what others may write, the same for every container.</summary>
internal static class BlobContainerExtensions
{
    public static async Task<BlobDownloadResult?> FindContentAsync(this BlobContainerClient container, string name, CancellationToken ct)
    {
        try
        {
            return await container.GetBlobClient(name).DownloadContentAsync(ct);
        }
        catch (RequestFailedException error) when (error.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    public static async Task<string?> FindETagAsync(this BlobContainerClient container, string name, CancellationToken ct)
    {
        try
        {
            BlobProperties properties = await container.GetBlobClient(name).GetPropertiesAsync(cancellationToken: ct);
            return properties.ETag.Text();
        }
        catch (RequestFailedException error) when (error.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    /// <summary>Writes only if the present version is still <paramref name="ifMatch"/> (null: if there is none).</summary>
    /// <returns>The new version, or null when somebody else was first.</returns>
    public static async Task<string?> TryWriteAsync(
        this BlobContainerClient container,
        string name,
        ReadOnlyMemory<byte> content,
        BlobHttpHeaders headers,
        string? ifMatch,
        CancellationToken ct,
        IDictionary<string, string>? metadata = null)
    {
        var options = new BlobUploadOptions
        {
            HttpHeaders = headers,
            Metadata = metadata,
            Conditions = ifMatch is null
                ? new BlobRequestConditions { IfNoneMatch = ETag.All }
                : new BlobRequestConditions { IfMatch = new ETag(ifMatch) },
        };
        try
        {
            BlobContentInfo written = await container.GetBlobClient(name).UploadAsync(new BinaryData(content), options, ct);
            return written.ETag.Text();
        }
        catch (RequestFailedException error) when (IsLostRace(error))
        {
            return null;
        }
    }

    /// <summary>Deletes only the version <paramref name="ifMatch"/>; what is gone or another one is left alone.</summary>
    public static async Task TryDeleteAsync(this BlobContainerClient container, string name, string ifMatch, CancellationToken ct)
    {
        try
        {
            await container.GetBlobClient(name).DeleteAsync(DeleteSnapshotsOption.None, new BlobRequestConditions { IfMatch = new ETag(ifMatch) }, ct);
        }
        catch (RequestFailedException error) when (IsLostRace(error))
        {
        }
    }

    /// <summary>In quotes as in the HTTP header, wherever the SDK took it from: a listing leaves them out.</summary>
    public static string Text(this ETag etag) => etag.ToString("H");

    /// <summary>Azurite says 304 or 404 where the service says 412. A lease held by somebody is a 412 too, but it is no race.</summary>
    private static bool IsLostRace(RequestFailedException error) =>
        error.Status == 304
        || error.ErrorCode == BlobErrorCode.BlobAlreadyExists
        || error.ErrorCode == BlobErrorCode.ConditionNotMet
        || error.ErrorCode == BlobErrorCode.TargetConditionNotMet
        || error.ErrorCode == BlobErrorCode.BlobNotFound;
}
