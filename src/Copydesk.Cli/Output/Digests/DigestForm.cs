using Copydesk.Cli.Output.Results;
using Copydesk.Cli.Output.Text;
using Copydesk.Proving;
using Copydesk.Publishing.Digests;

namespace Copydesk.Cli.Output.Digests;

/// <summary>One form in which digests are written, and what stands between two of them.</summary>
/// <param name="Extension">Of a file that holds one, without the stop.</param>
internal sealed record DigestForm(string Extension, Func<ProvenDigest, string> Write, Separators Between)
{
    /// <param name="style">For text.</param>
    public static DigestForm Of(OutputFormat format, PageStyle style) => format switch
    {
        OutputFormat.Text => new DigestForm("txt", digest => TextDigest.Write(digest, style), new Separators("", "\n\n", "")),
        OutputFormat.Markdown => new DigestForm("md", MarkdownDigest.Write, new Separators("", "\n---\n\n", "")),
        _ => new DigestForm("json", digest => CopydeskJson.WriteIndented(digest) + "\n", Separators.Array),
    };
}
