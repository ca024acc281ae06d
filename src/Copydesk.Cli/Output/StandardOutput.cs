using Microsoft.Win32.SafeHandles;

namespace Copydesk.Cli.Output;

/// <summary>Standard output as bytes, buffered; UTF-8 without a byte order mark is for the writer to send.</summary>
internal sealed class StandardOutput : IAsyncDisposable
{
    private const int BufferSize = 64 * 1024;
    private readonly BufferedStream _stream = new(Open(), BufferSize);

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        try
        {
            await _stream.WriteAsync(bytes, ct);
        }
        catch (IOException error)
        {
            throw new BrokenPipeException(error);
        }
    }

    public async ValueTask FlushAsync(CancellationToken ct)
    {
        try
        {
            await _stream.FlushAsync(ct);
        }
        catch (IOException error)
        {
            throw new BrokenPipeException(error);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // The console's own stream takes a closed pipe for a success, so a long run into `head` would work on for nothing. A file
    // stream reports it, but it keeps a file position of its own: only what has none is written through it.
    private static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var descriptor = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return descriptor.CanSeek ? Console.OpenStandardOutput() : descriptor;
    }
}
