using System.Globalization;
using Azure.Storage.Blobs.Models;
using Copydesk.Intake;
using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

/// <summary>
/// A submission's origin and metadata as a blob's metadata. Values are percent-encoded, for they go into HTTP headers. An uploader
/// may set <c>title</c>, <c>byline</c>, <c>publishedat</c>, <c>sourceurl</c>, <c>language</c> and <c>tags</c> (with commas between) too; origin and caller
/// are always ours.
/// </summary>
internal static class SubmissionHeaders
{
    /// <summary>What the service calls a blob for which no type was given.</summary>
    public const string Undeclared = "application/octet-stream";

    /// <summary>The service takes 8 KB of names and values.</summary>
    private const int MaxLength = 8_000;

    private const string OriginKey = "origin";
    private const string TitleKey = "title";
    private const string BylineKey = "byline";
    private const string PublishedAtKey = "publishedat";
    private const string SourceUrlKey = "sourceurl";
    private const string LanguageKey = "language";
    private const string TagsKey = "tags";
    private const string FileNameKey = "filename";
    private const string CallerKey = "caller";

    /// <summary>The account of all uploads; whoever may upload could give any other name.</summary>
    private const string Uploads = "uploads";

    /// <exception cref="CopydeskException">Longer than a blob's metadata may be.</exception>
    public static IDictionary<string, string> Write(Submission submission)
    {
        SubmissionMetadata metadata = submission.Metadata;
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(OriginKey, submission.Origin.ToString());
        Add(TitleKey, metadata.Title);
        Add(BylineKey, metadata.Byline);
        Add(PublishedAtKey, metadata.PublishedAt?.ToString("O", CultureInfo.InvariantCulture));
        Add(SourceUrlKey, metadata.SourceUrl?.OriginalString);
        Add(LanguageKey, metadata.Language);
        Add(FileNameKey, metadata.FileName);
        if (metadata.Tags is { Count: > 0 } tags) headers.Add(TagsKey, string.Join(',', tags.Select(Uri.EscapeDataString)));
        Add(CallerKey, submission.Caller);
        return headers.Sum(h => h.Key.Length + h.Value.Length) <= MaxLength
            ? headers
            : throw new CopydeskException("metadata-too-long", "The id, URL, title, byline, tags and file name are too long together. Shorten them.");

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value)) headers.Add(key, Uri.EscapeDataString(value));
        }
    }

    /// <exception cref="CopydeskException">The uploader's metadata hold a date or an address that can't be read.</exception>
    public static Submission Read(SourceReference source, byte[] content, BlobDownloadDetails details)
    {
        bool isUpload = source.Container == StorageNames.Articles;
        return new Submission(
            isUpload ? Origin.FromUpload(source.Container, source.Name) : Origin.Parse(Text(OriginKey) ?? ""),
            content,
            details.ContentType is Undeclared or "" ? null : details.ContentType,
            new SubmissionMetadata(
                Text(TitleKey),
                Text(BylineKey),
                Text(PublishedAtKey) is { } date ? Date(date) : null,
                Text(SourceUrlKey) is { } url ? Address(url) : null,
                Text(LanguageKey),
                isUpload ? source.Name[(source.Name.LastIndexOf('/') + 1)..] : Text(FileNameKey),
                Tags()))
        {
            Caller = isUpload ? Uploads : Text(CallerKey),
        };

        string[]? Tags() => details.Metadata.TryGetValue(TagsKey, out string? list) ? [.. list.Split(',').Select(Uri.UnescapeDataString)] : null;

        string? Text(string key) => details.Metadata.TryGetValue(key, out string? value) && value.Length > 0 ? Uri.UnescapeDataString(value) : null;
    }

    private static DateTimeOffset Date(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)
            ? date
            : throw Invalid(PublishedAtKey, "a date such as 2025-05-07T09:00:00Z");

    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" ? url : throw Invalid(SourceUrlKey, "an http or https URL");

    private static CopydeskException Invalid(string key, string wanted) =>
        new("metadata-invalid", $"The upload's metadata '{key}' is not {wanted}. Set it again and upload once more.");
}
