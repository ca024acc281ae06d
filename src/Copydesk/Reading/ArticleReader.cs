using Copydesk.Intake;
using Copydesk.Reading.Html;
using Copydesk.Reading.Markdown;
using Copydesk.Reading.PlainText;
using Microsoft.Extensions.Options;

namespace Copydesk.Reading;

/// <summary>Reads a submission with the reader for its media type: the declared one, else by file name, else by how the bytes begin.</summary>
public sealed class ArticleReader(IEnumerable<IArticleReader> readers)
{
    private readonly IArticleReader[] _readers = [.. readers];

    /// <summary>Without a container: the readers that the product has.</summary>
    internal static ArticleReader WithLimits(IntakeOptions limits)
    {
        var options = Options.Create(limits);
        return new ArticleReader([new PlainTextReader(options), new MarkdownReader(options), new HtmlReader(options)]);
    }

    /// <summary>By the name alone: whether a file of a folder is an article at all.</summary>
    public bool TakesFile(string fileName) => MediaTypeSniffer.ByName(fileName) is { } type && _readers.Any(r => r.MediaTypes.Contains(type));

    /// <exception cref="CopydeskException">No reader takes the media type, or the bytes hold no readable article.</exception>
    public ValueTask<Article> ReadAsync(Submission submission, CancellationToken ct)
    {
        string type = MediaType.Parse(submission.ContentType)?.Name ?? MediaTypeSniffer.Find(submission);
        IArticleReader reader = _readers.FirstOrDefault(r => r.MediaTypes.Contains(type))
            ?? throw new CopydeskException(
                "unsupported-media-type",
                $"The media type {Shown(type)} is not read here. Accepted are {string.Join(", ", _readers.SelectMany(r => r.MediaTypes))}.");
        return reader.ReadAsync(submission, ct);
    }

    /// <summary>The type comes from a stranger's header: only what a media type may hold is repeated.</summary>
    private static string Shown(string type) =>
        type.Length <= 80 && type.All(c => char.IsAsciiLetterOrDigit(c) || "/+-._".Contains(c)) ? $"\"{type}\"" : "that was declared";
}
