using Copydesk.Cli.Npm;
using Xunit;

namespace Copydesk.Tests.Cli.Npm;

public sealed class FileLockTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("copydesk-test-");

    private string LockPath => Path.Combine(_folder.FullName, "packages.lock");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_passes_to_the_next_when_it_is_freed()
    {
        IDisposable first = await TakeAsync(LockPath, TimeSpan.Zero);
        Task<IDisposable> second = TakeAsync(LockPath, TimeSpan.FromSeconds(20));
        Assert.False(second.IsCompleted);

        first.Dispose();

        (await second).Dispose();
    }

    [Fact]
    public async Task Who_waits_too_long_is_told_what_is_held_and_what_to_do()
    {
        using IDisposable held = await TakeAsync(LockPath, TimeSpan.Zero);

        var error = await Assert.ThrowsAsync<CopydeskException>(() => TakeAsync(LockPath, TimeSpan.FromMilliseconds(300)));

        Assert.Equal("npm-busy", error.Code);
        Assert.Contains(LockPath, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_can_not_be_opened_fails_at_once()
    {
        string file = Path.Combine(_folder.FullName, "file");
        await File.WriteAllTextAsync(file, "");

        await Assert.ThrowsAnyAsync<IOException>(() => TakeAsync(Path.Combine(file, "below"), TimeSpan.FromHours(1)));
    }

    private static Task<IDisposable> TakeAsync(string path, TimeSpan patience) =>
        FileLock.TakeAsync(path, patience, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));
}
