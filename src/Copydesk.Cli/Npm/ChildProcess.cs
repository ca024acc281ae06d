using System.Diagnostics;

namespace Copydesk.Cli.Npm;

/// <summary>A program of which we keep the last words, and that never outlives us by more than its own farewell.</summary>
internal sealed class ChildProcess : IDisposable
{
    private const int KeptLines = 20;

    private readonly Process _process;
    private readonly Queue<string> _lines = new();

    private ChildProcess(Process process) => _process = process;

    public bool HasExited => _process.HasExited;

    public int Id => _process.Id;

    /// <summary>What it last wrote, errors and output, as one line.</summary>
    public string LastWords
    {
        get
        {
            lock (_lines) return string.Join(' ', _lines);
        }
    }

    public static ChildProcess Start(ProcessStartInfo start)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.UseShellExecute = false;
        var child = new ChildProcess(new Process { StartInfo = start });
        child._process.OutputDataReceived += (_, line) => child.Keep(line.Data);
        child._process.ErrorDataReceived += (_, line) => child.Keep(line.Data);
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        return child;
    }

    /// <summary>The exit code; null when cancelled, and then the process is killed.</summary>
    public async Task<int?> WaitForExitAsync(CancellationToken ct)
    {
        try
        {
            await _process.WaitForExitAsync(ct);
            return _process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
            return null;
        }
    }

    /// <summary>Closes its input, which asks it to end, and kills it when it has not done so in that time.</summary>
    public async Task EndAsync(TimeSpan patience)
    {
        _process.StandardInput.Close();
        using var end = new CancellationTokenSource(patience);
        await WaitForExitAsync(end.Token);
    }

    public void Dispose() => _process.Dispose();

    private void Keep(string? line)
    {
        if (string.IsNullOrWhiteSpace(line)) return;
        lock (_lines)
        {
            _lines.Enqueue(line.Trim());
            if (_lines.Count > KeptLines) _lines.Dequeue();
        }
    }
}
