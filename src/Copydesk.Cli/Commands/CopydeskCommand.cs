using System.CommandLine;
using System.CommandLine.Help;

namespace Copydesk.Cli.Commands;

/// <summary>The root: <c>copydesk</c>.</summary>
internal static class CopydeskCommand
{
    public const string Name = "copydesk";
    private const int WrongUsage = 2;

    public static RootCommand Create()
    {
        (Command Command, string[] Examples)[] commands =
            [ServeCommand.Create(), DigestCommand.Create(), ReadCommand.Create(), ProveCommand.Create(), CheckCommand.Create(), StatusCommand.Create(), RebuildCommand.Create()];
        var root = new RootCommand("Reads articles, digests them, and proves every sentence and fact against the source.\n\nExit codes: 0 success, 1 a failure (of several articles: one that failed), 2 wrong usage, 130 interrupted.");
        foreach (var (command, _) in commands) root.Add(command);

        var examples = commands.ToDictionary(c => c.Command, c => c.Examples);
        examples[root] = ["copydesk serve --samples", "copydesk digest article.txt --format text"];
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        var help = new Examples((HelpAction)option.Action!, examples);
        option.Action = help;
        root.SetAction(parsed =>
        {
            help.Invoke(parsed);
            return WrongUsage;
        });
        return root;
    }
}
