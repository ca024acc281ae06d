using Copydesk.Cli.Azurite;
using Copydesk.EndToEnd.Running;
using Xunit;

namespace Copydesk.EndToEnd.Serving;

public sealed class StopTests
{
    private static readonly TimeSpan s_fewSeconds = TimeSpan.FromSeconds(10);

    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_stop_ends_the_Azurite_that_was_started_too(string signal)
    {
        using DataFolderOfTests data = await PrepareAsync();
        await using ServeProcess serve = await ServeProcess.StartAsync([], data.Environment);
        Assert.Equal(Listener.Azurite, await AzuriteAnswer.AskAsync(AzuritePorts.Default.Blob, CancellationToken.None));

        int exit = await serve.StopAsync(signal, s_fewSeconds);

        Assert.Equal(0, exit);
        Assert.Equal(Listener.None, await AzuriteAnswer.AskAsync(AzuritePorts.Default.Blob, CancellationToken.None));
    }

    [SkippableFact]
    public async Task A_killed_desk_takes_its_Azurite_with_it()
    {
        using DataFolderOfTests data = await PrepareAsync();
        await using ServeProcess serve = await ServeProcess.StartAsync([], data.Environment);

        await serve.KillAsync();

        using var patience = new CancellationTokenSource(s_fewSeconds);
        while (await AzuriteAnswer.AskAsync(AzuritePorts.Default.Blob, CancellationToken.None) is not Listener.None)
            await Task.Delay(100, patience.Token);
    }

    private static async Task<DataFolderOfTests> PrepareAsync()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are a matter of Linux and macOS.");
        foreach (int port in AzuritePorts.Default.All)
            Skip.If(await AzuriteAnswer.AskAsync(port, CancellationToken.None) is not Listener.None, $"Port {port}, where serve starts Azurite, is in use on this machine.");
        return DataFolderOfTests.With(await TestAzurite.InstallAsync());
    }
}
