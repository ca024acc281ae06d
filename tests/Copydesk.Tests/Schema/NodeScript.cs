using System.Diagnostics;
using Copydesk.Cli.Npm;

namespace Copydesk.Tests.Schema;

/// <summary>Runs a script of this folder, with the packages of its lock file.</summary>
internal static class NodeScript
{
    private static readonly NpmInstallation Packages = new("digest-schema", Path.Combine(AppContext.BaseDirectory, "Schema"));

    /// <returns>What it wrote; the exit code is for shells.</returns>
    public static async Task<(string Output, string Error)> RunAsync(string script, IEnumerable<string> arguments, IEnumerable<byte[]> inputLines, CancellationToken ct)
    {
        string folder = await Packages.EnsureAsync(ct);
        using Process node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, script), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> output = node.StandardOutput.ReadToEndAsync(ct);
        Task<string> error = node.StandardError.ReadToEndAsync(ct);
        foreach (byte[] line in inputLines)
        {
            await node.StandardInput.BaseStream.WriteAsync(line, ct);
            node.StandardInput.BaseStream.WriteByte((byte)'\n');
        }

        node.StandardInput.Close();
        await node.WaitForExitAsync(ct);
        return (await output, await error);
    }
}
