namespace Copydesk.Cli.Output;

/// <summary>The writer for a format.</summary>
internal static class DigestWriter
{
    /// <param name="several">More than one article was asked for: JSON becomes an array.</param>
    public static IDigestWriter For(OutputFormat format, bool several) => format switch
    {
        OutputFormat.Text => new TextDigestWriter(Terminal.Create()),
        OutputFormat.Markdown => new MarkdownDigestWriter(),
        _ => new JsonDigestWriter(several),
    };
}
