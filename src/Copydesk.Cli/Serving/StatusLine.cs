namespace Copydesk.Cli.Serving;

/// <summary>
/// What a person sees while the desk starts and works. On a terminal one line tells what happens now and is overwritten;
/// elsewhere each change of step is a line of its own. Log lines come between without spoiling it.
/// </summary>
internal sealed class StatusLine
{
    private const string EraseLine = "\r\e[2K";
    private readonly Lock _gate = new();
    private readonly bool _live = !Console.IsOutputRedirected && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";
    private string _shown = "";
    private string _step = "";

    /// <summary>What is being done.</summary>
    /// <param name="detail">Changes often; it shows on a terminal only.</param>
    public void Show(string step, string detail = "")
    {
        lock (_gate)
        {
            if (_live) Draw(detail.Length == 0 ? step : $"{step}  {detail}");
            else if (step != _step) Console.Out.WriteLine(step);
            _step = step;
        }
    }

    /// <summary>A line that stays.</summary>
    public void Write(string line) => Between(() => Console.Out.WriteLine(line));

    public void WriteError(string line) => Between(() => Console.Error.WriteLine(line));

    /// <summary>Takes the live line away.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            if (_live) Draw("");
            _step = "";
        }
    }

    private void Between(Action write)
    {
        lock (_gate)
        {
            string shown = _shown;
            if (shown.Length > 0) Draw("");
            write();
            if (shown.Length > 0) Draw(shown);
        }
    }

    private void Draw(string text)
    {
        int width = Math.Max(20, Console.WindowWidth) - 1;
        _shown = text.Length <= width ? text : text[..(width - 1)] + "…";
        Console.Out.Write(EraseLine + _shown);
    }
}
