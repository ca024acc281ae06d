using System.Security.Cryptography;

namespace Copydesk.Cli.Npm;

/// <summary>
/// The packages of one package-lock.json, installed once per user and lock file into the data folder. Programs in it are
/// started as <c>node …/x.js</c>: what <c>npx</c> starts would outlive the end of <c>npx</c>.
/// </summary>
/// <param name="name">Names the installation among others, for example <c>azurite</c>.</param>
/// <param name="source">Folder with package.json, package-lock.json and any script that must lie beside node_modules.</param>
/// <param name="environment">Null for this user's.</param>
internal sealed class NpmInstallation(string name, string source, NodeEnvironment? environment = null)
{
    private const string LockFile = "package-lock.json";

    /// <summary>Longer than one installation may take.</summary>
    private static readonly TimeSpan Patience = NpmCommand.Patience * 2;

    /// <param name="onDownload">Called once before a download begins.</param>
    /// <returns>The folder that holds node_modules.</returns>
    /// <exception cref="CopydeskException">npm is missing, or it could not install.</exception>
    public async Task<string> EnsureAsync(CancellationToken ct, Action? onDownload = null)
    {
        NodeEnvironment node = environment ?? NodeEnvironment.OfThisUser();
        string parent = Directory.CreateDirectory(Path.Combine(node.DataFolder, "npm")).FullName;
        string folder = Path.Combine(parent, $"{name}-{await FingerprintAsync(ct)}");

        // The folder gets its name when all is in it, so an installation that was cut off is never taken for one.
        if (Directory.Exists(folder)) return folder;
        using IDisposable turn = await FileLock.TakeAsync(folder + ".lock", Patience, ct);
        if (Directory.Exists(folder)) return folder;

        onDownload?.Invoke();
        string partial = folder + ".partial";
        if (Directory.Exists(partial)) Directory.Delete(partial, recursive: true);
        Directory.CreateDirectory(partial);
        foreach (string file in SourceFiles()) File.Copy(file, Path.Combine(partial, Path.GetFileName(file)));
        await NpmCommand.InstallAsync(name, partial, node, ct);
        Directory.Move(partial, folder);
        return folder;
    }

    /// <summary>Changes with any file of the source, so that an upgrade installs beside the old one and never into it.</summary>
    private async Task<string> FingerprintAsync(CancellationToken ct)
    {
        if (!File.Exists(Path.Combine(source, LockFile)))
            throw new FileNotFoundException($"An npm installation needs its {LockFile}.", Path.Combine(source, LockFile));

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in SourceFiles()) hash.AppendData(await File.ReadAllBytesAsync(file, ct));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private IEnumerable<string> SourceFiles() => Directory.EnumerateFiles(source).Order(StringComparer.Ordinal);
}
