using System.Diagnostics;
using System.Reflection;
using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>The Bicep compiler: from its package on Linux x64, else the program that the variable <c>BICEP</c> names.</summary>
internal static class Bicep
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly string? Program = Find();

    /// <summary>Skips the test on a machine that has no compiler; on one for which there is a package it must be there.</summary>
    /// <returns>What it wrote, diagnostics apart: warnings come on standard error and leave the exit code at 0.</returns>
    public static async Task<(int ExitCode, string Output, string Diagnostics)> RunAsync(
        IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>>? environment = null)
    {
        Skip.If(Program is null, "There is no package of the Bicep compiler for this system; name one in the variable BICEP.");
        var start = new ProcessStartInfo(Program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        foreach ((string name, string value) in environment ?? []) start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
        Task<string> diagnostics = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output, await diagnostics);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static string? Find() =>
        typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().SingleOrDefault(a => a.Key == "BicepPath")?.Value
        ?? Environment.GetEnvironmentVariable("BICEP");
}
