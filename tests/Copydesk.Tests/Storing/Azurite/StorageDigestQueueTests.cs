using Azure.Storage.Queues.Models;
using Copydesk.Azure.Storage;
using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Storing.Azurite;

[Collection(AzuriteCollection.Name)]
public sealed class StorageDigestQueueTests(AzuriteFixture azurite)
{
    [SkippableFact]
    public async Task A_request_is_plain_json_that_refers_to_content_and_never_expires()
    {
        StorageClients clients = await azurite.OpenAsync();
        var request = new DigestRequest(Samples.StoryId(1), new SourceReference("articles", "дневник/a \u0001\uFFFE<&>.txt", "\"0x1\""));

        await new StorageDigestQueue(clients.Requests).EnqueueAsync(request, CancellationToken.None);

        PeekedMessage message = await clients.Requests.PeekMessageAsync();
        Assert.StartsWith("{\"storyId\":", message.MessageText, StringComparison.Ordinal);
        Assert.Equal(request, CopydeskJson.Read<DigestRequest>(message.Body.ToMemory().Span));
        Assert.True(message.ExpiresOn > DateTimeOffset.UtcNow.AddYears(1));
    }
}
