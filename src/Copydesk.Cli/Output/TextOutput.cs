using System.Text;

namespace Copydesk.Cli.Output;

/// <summary>Plain text on standard output, ending in a line end.</summary>
internal static class TextOutput
{
    public static async Task WriteAsync(string text, CancellationToken ct)
    {
        await using var output = new StandardOutput();
        await output.WriteAsync(Encoding.UTF8.GetBytes(text.EndsWith('\n') ? text : text + "\n"), ct);
        await output.FlushAsync(ct);
    }
}
