using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Copydesk.Cli.Azurite;

/// <summary>Azurite as the lock file beside this class pins it, installed once into the data folder.</summary>
internal sealed partial record AzuriteInstallation(string Node, string Folder)
{
    private const string Manifest = "package.json";
    private const string Lock = "package-lock.json";
    private const string Guard = "end-with-parent.cjs";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public string Script => Path.Combine(Folder, "node_modules", "azurite", "dist", "src", "azurite.js");

    public string GuardScript => Path.Combine(Folder, Guard);

    /// <summary>Finds the installation, or makes it: some 60 MB of downloads.</summary>
    /// <param name="path">Where programs are looked for, as in the variable PATH.</param>
    /// <param name="say">Told once, before a download begins.</param>
    /// <exception cref="CopydeskException">Node.js is missing, or npm could not install.</exception>
    public static async Task<AzuriteInstallation> EnsureAsync(string dataFolder, string? path, Action<string> say, CancellationToken ct)
    {
        string node = ProgramFinder.Find("node", path) ?? throw AzuriteFailure.NoNode("node");
        string parent = Directory.CreateDirectory(Path.Combine(dataFolder, "azurite")).FullName;
        var installation = new AzuriteInstallation(node, Path.Combine(parent, Fingerprint()));
        if (installation.IsComplete) return installation;

        using IDisposable turn = await FileLock.TakeAsync(Path.Combine(parent, "install.lock"), ct);
        if (installation.IsComplete) return installation;
        string npm = ProgramFinder.Find("npm", path) ?? throw AzuriteFailure.NoNode("npm");
        say("Installing Azurite, the local storage, once; this takes up to a minute.");
        await installation.InstallAsync(npm, path, ct);
        return installation;
    }

    /// <summary>The folder gets its name only when all is in it, so an interrupted installation is never taken for one.</summary>
    private bool IsComplete => File.Exists(Script);

    private async Task InstallAsync(string npm, string? path, CancellationToken ct)
    {
        string partial = Folder + ".partial";
        if (Directory.Exists(partial)) Directory.Delete(partial, recursive: true);
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(partial);
        foreach (string file in (string[])[Manifest, Lock, Guard])
            await File.WriteAllBytesAsync(Path.Combine(partial, file), Resource(file), ct);

        await RunNpmAsync(npm, path, partial, ct);
        Directory.Move(partial, Folder);
        if (!IsComplete) throw AzuriteFailure.NotInstalled(Folder, "its start script is not there.");
    }

    private static async Task RunNpmAsync(string npm, string? path, string folder, CancellationToken ct)
    {
        string[] arguments = ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error", "--fetch-retries=1"];
        bool isBatch = npm.EndsWith(".cmd", StringComparison.OrdinalIgnoreCase);
        ProcessStartInfo start = isBatch
            ? new("cmd.exe", ["/d", "/c", npm, .. arguments])
            : new(npm, arguments);
        start.WorkingDirectory = folder;
        start.Environment["PATH"] = path;

        using var npmProcess = ChildProcess.Start(start);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        int? code = await npmProcess.WaitForExitAsync(patience.Token);
        ct.ThrowIfCancellationRequested();
        if (code == 0) return;

        string words = npmProcess.LastWords;
        throw code is null || NetworkCode().Match(words) is not { Success: true } network
            ? AzuriteFailure.NotInstalled(folder, code is null ? $"it did not end within {Patience.TotalMinutes} minutes." : words)
            : AzuriteFailure.NoNetwork(network.Value);
    }

    /// <summary>Another lock file is another installation.</summary>
    private static string Fingerprint() =>
        Convert.ToHexStringLower(SHA256.HashData([.. Resource(Lock), .. Resource(Guard)]))[..12];

    private static byte[] Resource(string file)
    {
        using Stream stream = typeof(AzuriteInstallation).Assembly.GetManifestResourceStream($"Azurite/{file}")
            ?? throw new InvalidOperationException($"The resource {file} is missing from the build.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    [GeneratedRegex(@"\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b", RegexOptions.NonBacktracking)]
    private static partial Regex NetworkCode();
}
