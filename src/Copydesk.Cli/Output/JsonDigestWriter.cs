using Copydesk.Proving;

namespace Copydesk.Cli.Output;

/// <summary>One indented object, or an array of them when several articles were asked for.</summary>
internal sealed class JsonDigestWriter(bool several) : IDigestWriter
{
    private int _count;

    public Task WriteAsync(ProvenDigest digest, CancellationToken ct)
    {
        string before = !several ? "" : _count++ == 0 ? "[\n" : ",\n";
        return TextOutput.WriteAsync(before + CopydeskJson.WriteIndented(digest), ct);
    }

    public Task EndAsync(CancellationToken ct) =>
        several ? TextOutput.WriteAsync(_count == 0 ? "[]" : "]", ct) : Task.CompletedTask;
}
