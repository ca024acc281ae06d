using Copydesk.Intake;

namespace Copydesk.Reading;

/// <summary>Turns bytes of certain media types into an article.</summary>
public interface IArticleReader
{
    /// <summary>Media types without parameters, lower case, for example <c>text/html</c>.</summary>
    IReadOnlyCollection<string> MediaTypes { get; }

    /// <exception cref="CopydeskException">The bytes hold no readable article.</exception>
    ValueTask<Article> ReadAsync(Submission submission, CancellationToken ct);
}
