using Azure.Storage.Blobs.Models;
using Copydesk.Azure.Storage;
using Copydesk.Digesting.Budgets;
using Copydesk.Storing;
using Copydesk.Tests.Storing.Conformance;
using Microsoft.Extensions.Options;
using Xunit;

namespace Copydesk.Tests.Storing.Azurite;

[Collection(AzuriteCollection.Name)]
public sealed class BlobStoryStoreTests(AzuriteFixture azurite) : StoryStoreConformance
{
    protected override async Task<IStoryStore> OpenAsync() => new BlobStoryStore((await azurite.OpenAsync()).Stories);
}

[Collection(AzuriteCollection.Name)]
public sealed class TableStoryIndexTests(AzuriteFixture azurite) : StoryIndexConformance
{
    protected override async Task<IStoryIndex> OpenAsync() => new TableStoryIndex((await azurite.OpenAsync()).Feeds, TimeProvider.System);
}

[Collection(AzuriteCollection.Name)]
public sealed class BlobAnswerStoreTests(AzuriteFixture azurite) : AnswerStoreConformance
{
    protected override async Task<IAnswerStore> OpenAsync() => new BlobAnswerStore((await azurite.OpenAsync()).Replies);
}

[Collection(AzuriteCollection.Name)]
public sealed class TableFeedIndexTests(AzuriteFixture azurite) : FeedIndexConformance
{
    protected override async Task<IFeedIndex> OpenAsync() =>
        new TableFeedIndex((await azurite.OpenAsync()).Feeds, new FeedTurns(TimeProvider.System));
}

[Collection(AzuriteCollection.Name)]
public sealed class BlobSiteStoreTests(AzuriteFixture azurite) : SiteStoreConformance
{
    protected override async Task<ISiteStore> OpenAsync() => new BlobSiteStore((await azurite.OpenAsync()).Site);
}

[Collection(AzuriteCollection.Name)]
public sealed class TableSpendStoreTests(AzuriteFixture azurite) : SpendStoreConformance
{
    protected override async Task<ISpendStore> OpenAsync() => new TableSpendStore((await azurite.OpenAsync()).Spend, TimeProvider.System);
}

[Collection(AzuriteCollection.Name)]
public sealed class BlobSubmissionStoreTests(AzuriteFixture azurite) : SubmissionStoreConformance
{
    private StorageClients? _clients;

    protected override async Task<ISubmissionStore> OpenAsync()
    {
        _clients = await azurite.OpenAsync();
        return new BlobSubmissionStore(_clients.Articles, _clients.Submissions, Options.Create(Limits), TimeProvider.System);
    }

    protected override Task UploadAsync(string path, byte[] content, string? contentType) =>
        _clients!.Articles.GetBlobClient(path).UploadAsync(
            new BinaryData(content), new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = contentType } });
}
