using System.Diagnostics;

namespace Copydesk.Cli.Npm;

/// <summary>A program whose input we hold and of whose words we keep some, to tell why it failed.</summary>
internal sealed class ChildProcess : IDisposable
{
    private const int KeptLines = 200;

    private readonly Process _process;
    private readonly List<string> _lines = [];

    private ChildProcess(Process process) => _process = process;

    public bool HasExited => _process.HasExited;

    public int Id => _process.Id;

    /// <summary>The first lines that it wrote, errors and output.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines) return [.. _lines];
        }
    }

    /// <summary>The first two lines that speak of an error, else the last line.</summary>
    public string Complaint
    {
        get
        {
            IReadOnlyList<string> lines = Lines;
            string[] errors = [.. lines.Where(l => l.Contains("error", StringComparison.OrdinalIgnoreCase)).Take(2)];
            return errors.Length > 0 ? string.Join("; ", errors) + "." : lines is [.., var last] ? last : "it said nothing.";
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
            if (_lines.Count < KeptLines) _lines.Add(line.Trim());
        }
    }
}
