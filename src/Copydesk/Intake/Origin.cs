namespace Copydesk.Intake;

/// <summary>
/// Where a submission comes from; a story's identity is made from this and nothing else.
/// Never a bare file name, and never what the content says about itself.
/// </summary>
public sealed record Origin
{
    private Origin(string kind, string value) => (Kind, Value) = (kind, value);

    /// <summary><c>id</c>, <c>url</c>, <c>upload</c> or <c>content</c>.</summary>
    public string Kind { get; }

    public string Value { get; }

    public static Origin FromCallerId(string id) => new("id", id);

    public static Origin FromUrl(Uri url) => new("url", url.AbsoluteUri);

    public static Origin FromUpload(string container, string path) => new("upload", $"{container}/{path}");

    /// <param name="sha256">Lower-case hex SHA-256 of the submitted bytes.</param>
    public static Origin FromContent(string sha256) => new("content", sha256);

    /// <summary>Reads back what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">Not of the form <c>kind:value</c> with a known kind.</exception>
    public static Origin Parse(string text) => text.Split(':', 2) is [("id" or "url" or "upload" or "content") and var kind, var value]
        ? new(kind, value)
        : throw new FormatException("An origin has the form kind:value.");

    public override string ToString() => $"{Kind}:{Value}";
}
