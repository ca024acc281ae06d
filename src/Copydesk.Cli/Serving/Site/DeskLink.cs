using Copydesk.Cli.Serving.Desk;
using Copydesk.Storing;

namespace Copydesk.Cli.Serving.Site;

/// <summary>A way to the desk on each page that the local shell serves. What is stored, and so what is published, has none.</summary>
internal static class DeskLink
{
    private static readonly byte[] Link = System.Text.Encoding.UTF8.GetBytes($"<p class=\"to-desk\"><a href=\"{DeskPage.Path}\">Add an article</a></p>\n");

    private static ReadOnlySpan<byte> HeaderEnd => "</header>"u8;

    public static SiteFile On(SiteFile file)
    {
        if (!file.ContentType.StartsWith("text/html", StringComparison.Ordinal)) return file;
        int end = file.Content.Span.IndexOf(HeaderEnd);
        return end < 0 ? file : file with { Content = (byte[])[.. file.Content.Span[..end], .. Link, .. file.Content.Span[end..]] };
    }
}
