using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Copydesk.Cli.Commands;

/// <summary>Puts a command's examples below its <c>--help</c>; the list of commands shows its description alone.</summary>
internal sealed class Examples(HelpAction help, IReadOnlyDictionary<Command, string[]> examples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exit = help.Invoke(parseResult);
        if (!examples.TryGetValue(parseResult.CommandResult.Command, out string[]? lines)) return exit;

        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string line in lines) output.WriteLine($"  {line}");
        output.WriteLine();
        return exit;
    }
}
