using Copydesk.Cli.Output.Text;

namespace Copydesk.Cli.Output;

/// <summary>One line of a terminal that is overwritten as things go on; lines that stay come between without spoiling it.</summary>
/// <param name="live">False for what is no terminal: nothing is drawn.</param>
internal sealed class LiveLine(TextWriter terminal, bool live)
{
    private const string EraseLine = "\r\e[2K";
    private readonly Lock _gate = new();
    private string _shown = "";

    /// <summary>A terminal on which a line can be overwritten.</summary>
    public static bool IsErrorLive => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";

    public void Show(string text)
    {
        lock (_gate) Draw(text);
    }

    public void Clear() => Show("");

    public void Between(Action write)
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
        if (!live) return;
        _shown = Cells.Cut(Harmless.Line(text), Math.Max(20, PageStyle.WindowWidth()) - 1);
        terminal.Write(EraseLine + _shown);
        terminal.Flush();
    }
}
