using System.Diagnostics;

namespace Copydesk.Cli.Npm;

/// <summary>Held by one process at a time; freed also when that process dies.</summary>
internal static class FileLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <exception cref="CopydeskException">Somebody else held it for so long.</exception>
    public static async Task<IDisposable> TakeAsync(string path, TimeSpan patience, CancellationToken ct)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException error) when (IsHeld(error))
            {
                if (waited.Elapsed >= patience) throw NpmFailure.Busy(path, error);
                await Task.Delay(Pause, ct);
            }
        }
    }

    /// <summary>ERROR_SHARING_VIOLATION or ERROR_LOCK_VIOLATION; else errno EWOULDBLOCK, 11 on Linux and 35 on the BSDs and macOS.</summary>
    private static bool IsHeld(IOException error) => OperatingSystem.IsWindows()
        ? (error.HResult & 0xFFFF) is 32 or 33
        : error.HResult == (OperatingSystem.IsLinux() ? 11 : 35);
}
