using Copydesk.Cli.Output.Text;
using Microsoft.Extensions.Logging;

namespace Copydesk.Cli.Serving;

/// <summary>
/// Logs as plain lines on standard error; the stack of an exception only when asked for. Names of blobs and words of servers are a
/// stranger's, so nothing in them may steer the terminal.
/// </summary>
internal sealed class LineLogger(StatusLine status, string category, LogLevel minimum) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= minimum && logLevel is not LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel)) return;
        string line = $"{Word(logLevel)}: {Harmless.Line(formatter(state, exception))}";
        bool verbose = minimum <= LogLevel.Information;
        if (exception is not null) line += verbose ? $"{Environment.NewLine}{Harmless.Lines(exception.ToString())}" : $" ({exception.GetType().Name}: {Harmless.Line(exception.Message)})";
        status.WriteError(verbose ? $"{category} {line}" : $"copydesk: {line}");
    }

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Error or LogLevel.Critical => "error",
        LogLevel.Warning => "warning",
        _ => "info",
    };
}
