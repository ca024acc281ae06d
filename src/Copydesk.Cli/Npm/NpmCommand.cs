using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Copydesk.Cli.Npm;

/// <summary>The one run of npm that an installation needs.</summary>
internal static partial class NpmCommand
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Without packages' own scripts: none of ours needs them, and they run as this user.</summary>
    private static readonly string[] Arguments =
        ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error", "--fetch-retry-mintimeout=1000"];

    /// <param name="name">Of what is installed, for messages.</param>
    /// <param name="folder">Holds package.json and package-lock.json.</param>
    /// <exception cref="CopydeskException">npm is missing, or it failed.</exception>
    public static async Task InstallAsync(string name, string folder, NodeEnvironment node, CancellationToken ct)
    {
        using var npm = ChildProcess.Start(Command(node.Find("npm"), folder, node.SearchPath));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        int? exitCode = await npm.WaitForExitAsync(patience.Token);
        ct.ThrowIfCancellationRequested();

        if (exitCode == 0) return;
        if (exitCode is null) throw NpmFailure.Failed(name, $"it did not end within {Patience.TotalMinutes} minutes.");
        throw npm.Lines.Select(line => NetworkCode().Match(line)).FirstOrDefault(m => m.Success) is { } network
            ? NpmFailure.NoNetwork(name, network.Value)
            : NpmFailure.Failed(name, npm.Complaint);
    }

    private static ProcessStartInfo Command(string npm, string folder, string? searchPath)
    {
        bool isBatchFile = npm.EndsWith(".cmd", StringComparison.OrdinalIgnoreCase);
        var start = isBatchFile
            ? new ProcessStartInfo("cmd.exe", ["/d", "/c", npm, .. Arguments])
            : new ProcessStartInfo(npm, Arguments);
        start.WorkingDirectory = folder;
        start.Environment["PATH"] = searchPath;
        return start;
    }

    [GeneratedRegex(@"\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b", RegexOptions.NonBacktracking)]
    private static partial Regex NetworkCode();
}
