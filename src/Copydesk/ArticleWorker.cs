using Copydesk.Storing;

namespace Copydesk;

/// <summary>What is done with a queued request, whichever shell received it.</summary>
public sealed class ArticleWorker(ArticlePipeline pipeline, StoryDesk desk)
{
    /// <summary>Digests and publishes; bad input is recorded on the story. Any other failure is thrown, so that the request comes again.</summary>
    public Task HandleAsync(DigestRequest request, CancellationToken ct)
    {
        _ = (pipeline, desk);
        throw new NotSupportedException();
    }

    /// <summary>Records that the request failed too often.</summary>
    public Task GiveUpAsync(DigestRequest request, CancellationToken ct) => throw new NotSupportedException();
}
