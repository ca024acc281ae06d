using System.Security.Cryptography;

namespace Copydesk.Cli.Npm;

/// <summary>
/// The packages of one package-lock.json, installed once per user and lock file into a data folder. Programs in it are
/// started as <c>node …/x.js</c>: what <c>npx</c> starts would outlive the end of <c>npx</c>.
/// </summary>
/// <param name="name">Names the installation among others, for example <c>azurite</c>.</param>
/// <param name="source">Folder with package.json, package-lock.json and any file that must lie beside node_modules.</param>
internal sealed class NpmInstallation(string name, string source)
{
    private const string LockFile = "package-lock.json";
    private static readonly TimeSpan LockPoll = TimeSpan.FromMilliseconds(200);

    /// <returns>The folder that holds node_modules.</returns>
    /// <exception cref="CopydeskException">npm is missing, or it could not install.</exception>
    public async Task<string> EnsureAsync(CancellationToken ct)
    {
        string folder = Path.Combine(DataFolder(), $"{name}-{await FingerprintAsync(ct)}");
        string done = Path.Combine(folder, ".installed");
        if (File.Exists(done)) return folder;

        Directory.CreateDirectory(folder);
        await using FileStream only = await LockAsync(folder + ".lock", ct);
        if (File.Exists(done)) return folder;

        foreach (string file in Directory.EnumerateFiles(source))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        await NpmCommand.RunAsync(["ci", "--no-audit", "--no-fund", "--ignore-scripts"], folder, ct);
        await File.WriteAllTextAsync(done, "", ct);
        return folder;
    }

    /// <summary>Changes with any file of the source, so that an upgrade installs beside the old one and never into it.</summary>
    private async Task<string> FingerprintAsync(CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (!File.Exists(Path.Combine(source, LockFile)))
            throw new FileNotFoundException($"An npm installation needs its {LockFile}.", Path.Combine(source, LockFile));
        foreach (string file in Directory.EnumerateFiles(source).Order(StringComparer.Ordinal))
            hash.AppendData(await File.ReadAllBytesAsync(file, ct));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static string DataFolder()
    {
        string local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return Path.Combine(local.Length > 0 ? local : Path.GetTempPath(), "copydesk");
    }

    /// <summary>Two processes must not install at once; the other one waits for the first.</summary>
    private static async Task<FileStream> LockAsync(string path, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(LockPoll, ct);
            }
        }
    }
}
