using Microsoft.Extensions.Logging;

namespace Copydesk.Cli.Serving;

/// <summary>Warnings and errors; with <c>--verbose</c> also what is done.</summary>
internal sealed class LineLoggerProvider(StatusLine status, bool verbose) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) =>
        new LineLogger(status, categoryName, verbose ? LogLevel.Information : LogLevel.Warning);

    public void Dispose()
    {
    }
}
