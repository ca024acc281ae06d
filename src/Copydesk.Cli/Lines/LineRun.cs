using System.Runtime.CompilerServices;
using Copydesk.Cli.Output;
using Copydesk.Cli.Runs;
using Copydesk.Digesting.Chat;

namespace Copydesk.Cli.Lines;

/// <summary>Answers each line of standard input with one line, in order.</summary>
internal static class LineRun
{
    /// <param name="start">Called line by line, in order; the work it returns runs beside that of other lines.</param>
    /// <returns>How many lines got an error for an answer.</returns>
    public static async Task<int> RunAsync(Func<LineRequest, Func<Task<LineAnswer>>> start, CancellationToken ct)
    {
        int failed = 0;
        await using var output = new StandardOutput();

        // Whoever feeds us line by line is waiting for the answers that we have.
        Task FlushAsync() => output.FlushAsync(ct).AsTask();
        await foreach (LineAnswer answer in OrderedRun.RunAsync(StartAsync(start, ct), FlushAsync, ct))
        {
            if (answer.Failed) failed++;
            await output.WriteAsync(answer.Bytes, ct);
        }

        await output.FlushAsync(ct);
        return failed;
    }

    private static async IAsyncEnumerable<Task<LineAnswer>> StartAsync(
        Func<LineRequest, Func<Task<LineAnswer>>> start, [EnumeratorCancellation] CancellationToken ct)
    {
        await using Stream input = Console.OpenStandardInput();
        await foreach (JsonLine line in JsonLineReader.ReadAsync(input, ct)) yield return Start(line, start, ct);
    }

    private static Task<LineAnswer> Start(JsonLine line, Func<LineRequest, Func<Task<LineAnswer>>> start, CancellationToken ct)
    {
        try
        {
            LineRequest request = LineRequest.Parse(line);
            Func<Task<LineAnswer>> work = start(request);
            return Task.Run(() => AnswerAsync(request, work), ct);
        }
        catch (LineException error)
        {
            return Task.FromResult(LineAnswer.OfError(error.Id, error.Code, error.Message));
        }
    }

    private static async Task<LineAnswer> AnswerAsync(LineRequest request, Func<Task<LineAnswer>> work)
    {
        try
        {
            return await work();
        }
        catch (CopydeskException error)
        {
            return LineAnswer.OfError(request.Id, error.Code, error.Message);
        }
        catch (ChatEngineException error)
        {
            return LineAnswer.OfError(request.Id, error.Code, error.Message);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A mistake of ours in one article must not take the rest of a long run with it.
            StandardError.WriteUnexpected(error);
            return LineAnswer.OfError(request.Id, "internal-error", "Something went wrong inside Copydesk itself; standard error says what.");
        }
    }
}
