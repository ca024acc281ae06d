using Copydesk.Cli.Azurite;
using Copydesk.Cli.Npm;
using Xunit;

namespace Copydesk.Tests.Cli.Azurite;

public sealed class AzuriteInstallationTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("copydesk-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Without_node_the_other_way_is_named()
    {
        var error = await Assert.ThrowsAsync<CopydeskException>(() => EnsureAsync(searchPath: ""));

        Assert.Equal("node-missing", error.Code);
        Assert.Contains("'node' was not found", error.Message, StringComparison.Ordinal);
        Assert.Contains("--storage CONNECTION", error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Without_a_network_the_mend_and_the_other_way_are_named()
    {
        Skip.If(OperatingSystem.IsWindows(), "The stand-in for npm is a shell script.");
        string programs = Programs("echo 'npm error code ENOTFOUND' >&2; exit 1");

        var error = await Assert.ThrowsAsync<CopydeskException>(() => EnsureAsync(programs));

        Assert.Equal("npm-no-network", error.Code);
        Assert.Contains("ENOTFOUND", error.Message, StringComparison.Ordinal);
        Assert.Contains("--storage CONNECTION", error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_was_cut_off_is_made_again_and_what_is_whole_is_not()
    {
        Skip.If(OperatingSystem.IsWindows(), "The stand-in for npm is a shell script.");
        string failing = Programs("touch half; exit 1");
        await Assert.ThrowsAsync<CopydeskException>(() => EnsureAsync(failing));

        string working = Programs("test ! -e half || exit 1; test -e package-lock.json && touch whole; echo run >> ../runs");
        AzuriteInstallation installation = await EnsureAsync(working);
        await EnsureAsync(working);

        Assert.True(File.Exists(Path.Combine(installation.Folder, "whole")));
        Assert.Single(await File.ReadAllLinesAsync(Path.Combine(installation.Folder, "..", "runs")));
    }

    [SkippableFact]
    public async Task Those_who_install_at_once_install_once()
    {
        Skip.If(OperatingSystem.IsWindows(), "The stand-in for npm is a shell script.");
        string programs = Programs("sleep 0.5; echo run >> ../runs");

        AzuriteInstallation[] installations = await Task.WhenAll(Enumerable.Range(1, 4).Select(_ => Task.Run(() => EnsureAsync(programs))));

        Assert.Single(installations.Distinct());
        Assert.Single(await File.ReadAllLinesAsync(Path.Combine(installations[0].Folder, "..", "runs")));
    }

    private Task<AzuriteInstallation> EnsureAsync(string searchPath) =>
        AzuriteInstallation.EnsureAsync(new NodeEnvironment(Path.Combine(_folder.FullName, "data"), searchPath), _ => { }, CancellationToken.None);

    /// <summary>A search path with stand-ins for node and npm.</summary>
    private string Programs(string npm)
    {
        string bin = _folder.CreateSubdirectory("bin").FullName;
        foreach (var (name, script) in (IEnumerable<(string, string)>)[("node", "exit 1"), ("npm", npm)])
        {
            string path = Path.Combine(bin, name);
            File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        return $"{bin}{Path.PathSeparator}/bin{Path.PathSeparator}/usr/bin";
    }
}
