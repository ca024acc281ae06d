using System.ComponentModel;
using System.Diagnostics;

namespace Copydesk.Cli.Npm;

/// <summary>One run of npm, ended with all it started when it is cancelled.</summary>
internal static class NpmCommand
{
    private static readonly string Program = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <exception cref="CopydeskException">npm is missing, or it failed.</exception>
    public static async Task RunAsync(IEnumerable<string> arguments, string folder, CancellationToken ct)
    {
        using Process npm = Start(new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        try
        {
            Task<string> output = npm.StandardOutput.ReadToEndAsync(ct);
            Task<string> errors = npm.StandardError.ReadToEndAsync(ct);
            await Task.WhenAll(output, errors, npm.WaitForExitAsync(ct));
            if (npm.ExitCode != 0) throw Failed(npm.ExitCode, await errors);
        }
        finally
        {
            if (!npm.HasExited) npm.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new CopydeskException(
                "node-missing", "npm can't be started. Install Node.js 20 or later, and see that `npm --version` works.", missing);
        }
    }

    private static CopydeskException Failed(int exitCode, string errors)
    {
        string? said = errors.Split('\n').Select(line => line.Trim())
            .FirstOrDefault(line => line.StartsWith("npm error", StringComparison.Ordinal) && line.Length > "npm error code ".Length);
        return new CopydeskException(
            "npm-failed",
            $"npm could not install (exit code {exitCode}{(said is null ? "" : ": " + said)}). The first run needs the network; later ones do not.");
    }
}
