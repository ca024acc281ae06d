using Azure.Storage.Blobs.Models;
using Copydesk.Azure.Storage;
using Copydesk.Storing;

namespace Copydesk.Azure.Local;

/// <summary>Puts articles into the container of uploads as a user would; the pipeline itself never writes there.</summary>
public sealed class ArticleUploads
{
    private readonly StorageClients _clients;

    internal ArticleUploads(StorageClients clients) => _clients = clients;

    /// <summary>Leaves the blob alone when it has this content already, so that no new version of it comes up.</summary>
    /// <returns>The upload with its present version.</returns>
    public async Task<SourceReference> PutAsync(string path, byte[] content, string contentType, CancellationToken ct)
    {
        if (await _clients.Articles.FindContentAsync(path, ct) is { } present && present.Content.ToMemory().Span.SequenceEqual(content))
            return new SourceReference(StorageNames.Articles, path, present.Details.ETag.Text());

        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = contentType } };
        BlobContentInfo written = await _clients.Articles.GetBlobClient(path).UploadAsync(new BinaryData(content), options, ct);
        return new SourceReference(StorageNames.Articles, path, written.ETag.Text());
    }
}
