using Copydesk.Intake;

namespace Copydesk.Reading;

/// <summary>Reads a submission with the reader for its media type.</summary>
public sealed class ArticleReader(IEnumerable<IArticleReader> readers)
{
    /// <exception cref="CopydeskException">No reader takes the media type, or the bytes hold no readable article.</exception>
    public ValueTask<Article> ReadAsync(Submission submission, CancellationToken ct) =>
        readers.First().ReadAsync(submission, ct);
}
