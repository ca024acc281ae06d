using System.Text;
using Copydesk.Http.Answers;
using Copydesk.Http.Queries;
using Copydesk.Proving;
using Copydesk.Publishing.Digests;

namespace Copydesk.Http.Endpoints;

/// <summary>A digest in the representation that the caller takes.</summary>
internal static class DigestDocument
{
    private const string Markdown = "text/markdown; charset=utf-8";

    public static Document Of(ProvenDigest digest, DigestFormat format) => format is DigestFormat.Markdown
        ? new Document(Encoding.UTF8.GetBytes(MarkdownDigest.Write(digest)), Markdown)
        : new Document(CopydeskJson.Write(digest), Document.Json);
}
