using Copydesk.Storing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Copydesk.Azure.Local;

/// <summary>Forgets kept answers once their keys are free again.</summary>
internal sealed partial class AnswerCleaner(IAnswerStore answers, TimeProvider clock, ILogger<AnswerCleaner> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await answers.ForgetAsync(clock.GetUtcNow() - KeptAnswer.Lifetime, stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(error);
            }

            await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old answers could not be forgotten; trying again in an hour.")]
    private partial void LogFailed(Exception error);
}
