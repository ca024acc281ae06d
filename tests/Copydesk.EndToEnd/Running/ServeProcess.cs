using System.Diagnostics;
using System.Text;

namespace Copydesk.EndToEnd.Running;

/// <summary>A running <c>copydesk serve</c>.</summary>
internal sealed class ServeProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_startPatience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource _atWork = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServeProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public int Id => _process.Id;

    /// <summary>All it has written so far, output and errors.</summary>
    public string Said
    {
        get
        {
            lock (_said) return _said.ToString();
        }
    }

    /// <returns>Once it says that it is at work.</returns>
    public static async Task<ServeProcess> StartAsync(string[] arguments, Dictionary<string, string>? environment = null)
    {
        int port = FreePort.Find();
        ProcessStartInfo start = CliProgram.Start(["serve", "--port", $"{port}", .. arguments]);
        start.Environment["Copydesk__Local__Poll"] = "00:00:00.2";
        foreach ((string name, string value) in environment ?? []) start.Environment[name] = value;

        var serve = new ServeProcess(new Process { StartInfo = start, EnableRaisingEvents = true }, new Uri($"http://localhost:{port}/"));
        serve._process.OutputDataReceived += (_, line) => serve.Hear(line.Data);
        serve._process.ErrorDataReceived += (_, line) => serve.Hear(line.Data);
        serve._process.Exited += (_, _) => serve._atWork.TrySetException(new InvalidOperationException($"serve ended: {serve.Said}"));
        serve._process.Start();
        serve._process.BeginOutputReadLine();
        serve._process.BeginErrorReadLine();
        try
        {
            await serve._atWork.Task.WaitAsync(s_startPatience);
            return serve;
        }
        catch (Exception error)
        {
            await serve.DisposeAsync();
            throw new InvalidOperationException($"serve did not start: {serve.Said}", error);
        }
    }

    /// <summary>As Ctrl+C does, or <c>kill</c> with <c>TERM</c>.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync(string signal, TimeSpan patience)
    {
        using Process kill = Process.Start("/bin/sh", ["-c", $"kill -{signal} {_process.Id}"]);
        await kill.WaitForExitAsync();
        using var end = new CancellationTokenSource(patience);
        await _process.WaitForExitAsync(end.Token);
        return _process.ExitCode;
    }

    /// <summary>As <c>kill -9</c>: no goodbye.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            if (OperatingSystem.IsWindows()) _process.Kill(entireProcessTree: true);
            else await StopAsync("TERM", TimeSpan.FromSeconds(30));
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_said) _said.AppendLine(line);
        if (line.StartsWith("The desk is at work", StringComparison.Ordinal)) _atWork.TrySetResult();
    }
}
