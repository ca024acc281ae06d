using System.CommandLine;
using Copydesk.Cli.Commands;
using Copydesk.Cli.Output;
using Copydesk.Digesting.Chat;

namespace Copydesk.Cli;

/// <summary>Runs one command and turns each way of ending into an exit code: 0 success, 1 a failure, 2 wrong usage, 130 interrupted.</summary>
internal static class CommandLine
{
    private const int Failure = 1;
    private const int WrongUsage = 2;
    private const int Interrupted = 130;

    /// <summary>After Ctrl+C a command has so long to end by itself.</summary>
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(15);

    public static async Task<int> RunAsync(string[] args)
    {
        ParseResult parsed = CopydeskCommand.Create().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            StandardError.Write(UsageError.Explain(parsed));
            return WrongUsage;
        }

        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TerminationTimeout };
            return await parsed.InvokeAsync(configuration);
        }
        catch (UsageException error)
        {
            StandardError.Write(error.Message);
            return WrongUsage;
        }
        catch (Exception error) when (error is CopydeskException or ChatEngineException)
        {
            StandardError.Write(error.Message);
            return Failure;
        }
        catch (Exception error) when (WrongSetting.Explain(error) is { } wrong)
        {
            StandardError.Write(wrong);
            return Failure;
        }
        catch (BrokenPipeException)
        {
            // The reader (`| head`) has had enough: that is its choice and no failure of ours.
            return 0;
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (Exception error)
        {
            StandardError.WriteUnexpected(error);
            return Failure;
        }
    }
}
