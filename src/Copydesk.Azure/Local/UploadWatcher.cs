using Copydesk.Storing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Copydesk.Azure.Local;

/// <summary>Stands in for the events of a real account, which Azurite does not send.</summary>
internal sealed partial class UploadWatcher(
    UploadSweep sweep, IOptions<LocalOptions> options, TimeProvider clock, ILogger<UploadWatcher> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await LookAsync(stoppingToken);
                await Task.Delay(options.Value.UploadPause, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    private async Task LookAsync(CancellationToken ct)
    {
        try
        {
            await sweep.RunAsync(lookback: null, ct);
        }
        catch (Exception error) when (!ct.IsCancellationRequested)
        {
            LogNoList(error);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The uploads could not be listed; trying again.")]
    private partial void LogNoList(Exception error);
}
