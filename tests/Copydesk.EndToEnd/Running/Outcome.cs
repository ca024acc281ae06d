namespace Copydesk.EndToEnd.Running;

/// <summary>How a run of the command ended, and what it said.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
