using Copydesk.Proving;
using Copydesk.Publishing.Digests;

namespace Copydesk.Cli.Output;

/// <summary>Digests as one Markdown document, divided by rules.</summary>
internal sealed class MarkdownDigestWriter : IDigestWriter
{
    private bool _first = true;

    public Task WriteAsync(ProvenDigest digest, CancellationToken ct)
    {
        string before = _first ? "" : "\n---\n\n";
        _first = false;
        return TextOutput.WriteAsync(before + MarkdownDigest.Write(digest), ct);
    }

    public Task EndAsync(CancellationToken ct) => Task.CompletedTask;
}
