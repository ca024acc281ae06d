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

    public override string ToString() => $"{Kind}:{Value}";
}
