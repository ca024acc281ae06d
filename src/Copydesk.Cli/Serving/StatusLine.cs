using Copydesk.Cli.Output;

namespace Copydesk.Cli.Serving;

/// <summary>
/// What a person sees while the desk starts and works. On a terminal one line tells what happens now and is overwritten;
/// elsewhere each change of step is a line of its own. Log lines come between without spoiling it.
/// </summary>
internal sealed class StatusLine
{
    private static readonly bool s_live = !Console.IsOutputRedirected && LiveLine.IsErrorLive;
    private readonly LiveLine _line = new(Console.Out, s_live);
    private string _step = "";

    /// <summary>What is being done.</summary>
    /// <param name="detail">Changes often; it shows on a terminal only.</param>
    public void Show(string step, string detail = "")
    {
        string before = Interlocked.Exchange(ref _step, step);
        if (s_live) _line.Show(detail.Length == 0 ? step : $"{step}  {detail}");
        else if (step != before) Console.Out.WriteLine(step);
    }

    /// <summary>A line that stays.</summary>
    public void Write(string line) => _line.Between(() => Console.Out.WriteLine(line));

    public void WriteError(string line) => _line.Between(() => Console.Error.WriteLine(line));

    /// <summary>Takes the live line away.</summary>
    public void Clear()
    {
        _step = "";
        _line.Clear();
    }
}
