using System.Collections.Concurrent;
using Copydesk.Http.Answers;
using Xunit;

namespace Copydesk.Tests.Http;

public sealed class KeptDocumentsTests
{
    [Fact]
    public async Task A_document_is_read_once_by_its_key()
    {
        var reads = new ConcurrentQueue<int>();
        using var kept = new KeptDocuments<int>(key => ReadAsync(key, reads));

        Document first = await kept.ReadAsync(1, default);
        Document again = await kept.ReadAsync(1, default);
        await kept.ReadAsync(2, default);

        Assert.Same(first, again);
        Assert.Equal([1, 2], reads);
    }

    [Fact]
    public async Task What_has_no_room_is_read_each_time_and_a_read_that_failed_is_tried_again()
    {
        var reads = new ConcurrentQueue<int>();
        using var kept = new KeptDocuments<int>(key => key < 0 && reads.IsEmpty ? FailAsync(key, reads) : ReadAsync(key, reads, size: 20_000_000));

        await Assert.ThrowsAsync<IOException>(() => kept.ReadAsync(-1, default));
        await kept.ReadAsync(-1, default);
        await kept.ReadAsync(-1, default);

        Assert.Equal([-1, -1, -1], reads);
    }

    private static Task<Document> ReadAsync(int key, ConcurrentQueue<int> reads, int size = 10)
    {
        reads.Enqueue(key);
        return Task.FromResult(new Document(new byte[size], Document.Text));
    }

    private static Task<Document> FailAsync(int key, ConcurrentQueue<int> reads)
    {
        reads.Enqueue(key);
        throw new IOException("down");
    }
}
