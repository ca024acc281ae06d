using System.Threading.Channels;
using Copydesk.Cli.Output;
using Copydesk.Digesting.Chat;

namespace Copydesk.Cli.Lines;

/// <summary>
/// Works through lines on all processors and answers in the order of the input. A bounded number of lines is under way, so
/// memory does not grow with the input and a slow line does not idle the processors.
/// </summary>
internal static class LineRun
{
    private static readonly int s_lookAhead = Environment.ProcessorCount * 4;

    /// <param name="start">Called line by line, in order; the work it returns runs beside that of other lines.</param>
    /// <returns>How many lines got an error for an answer.</returns>
    public static async Task<int> RunAsync(Func<LineRequest, Func<Task<LineAnswer>>> start, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var underWay = Channel.CreateBounded<Task<LineAnswer>>(new BoundedChannelOptions(s_lookAhead) { SingleReader = true, SingleWriter = true });
        Task reading = ReadAsync(underWay.Writer, start, stop.Token);
        try
        {
            return await WriteAsync(underWay.Reader, ct);
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task ReadAsync(ChannelWriter<Task<LineAnswer>> underWay, Func<LineRequest, Func<Task<LineAnswer>>> start, CancellationToken ct)
    {
        try
        {
            await using Stream input = Console.OpenStandardInput();
            await foreach (JsonLine line in JsonLineReader.ReadAsync(input, ct))
                await underWay.WriteAsync(Start(line, start, ct), ct);
            underWay.Complete();
        }
        catch (Exception error)
        {
            underWay.Complete(error);
        }
    }

    private static async Task<int> WriteAsync(ChannelReader<Task<LineAnswer>> underWay, CancellationToken ct)
    {
        int failed = 0;
        await using var output = new StandardOutput();
        while (await underWay.WaitToReadAsync(ct))
        {
            while (underWay.TryRead(out Task<LineAnswer>? line))
            {
                LineAnswer answer = await line;
                if (answer.Failed) failed++;
                await output.WriteAsync(answer.Bytes, ct);
            }

            // Nothing is under way: whoever feeds us line by line is waiting for these answers.
            await output.FlushAsync(ct);
        }

        return failed;
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
