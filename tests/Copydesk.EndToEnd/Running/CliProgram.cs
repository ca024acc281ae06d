using System.Diagnostics;
using System.Text;

namespace Copydesk.EndToEnd.Running;

/// <summary>The built command, started as a process of its own as a user starts it.</summary>
internal static class CliProgram
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    public static ProcessStartInfo Start(params IEnumerable<string> arguments) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Copydesk.Cli.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = s_utf8,
            StandardOutputEncoding = s_utf8,
            StandardErrorEncoding = s_utf8,
        };

    public static Task<Outcome> RunAsync(params string[] arguments) => RunAsync("", arguments);

    public static Task<Outcome> RunAsync(string input, string[] arguments) => RunAsync(input, Start(arguments));

    public static async Task<Outcome> RunAsync(string input, ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(s_patience);
        Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
        Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(patience.Token);
        return new Outcome(process.ExitCode, await output, await error);
    }
}
