using System.CommandLine;
using System.CommandLine.Parsing;
using Copydesk.Cli.Commands;

namespace Copydesk.Cli;

/// <summary>What is wrong with a command line, in one sentence, and where its help is.</summary>
internal static class UsageError
{
    public static string Explain(ParseResult parsed)
    {
        string names = string.Join(' ', Path(parsed.CommandResult));
        return $"{Wrong(parsed).TrimEnd('.')}. See '{names} --help'.";
    }

    private static string Wrong(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        if (parsed.CommandResult.Children.OfType<OptionResult>().FirstOrDefault(LacksValue)?.Option is { } option)
            return $"{option.Name} needs a value: {option.Name} {option.HelpName}";
        if (parsed.UnmatchedTokens is not [var first, ..]) return parsed.Errors[0].Message;
        if (command is not RootCommand) return $"'{first}' is one argument too many";
        return first.StartsWith('-') ? $"There is no option '{first}'" : $"There is no command '{first}'; there are {string.Join(", ", command.Subcommands.Select(c => c.Name))}";
    }

    private static bool LacksValue(OptionResult option) => option.IdentifierTokenCount > 0 && option.Tokens.Count < option.Option.Arity.MinimumNumberOfValues;

    private static IEnumerable<string> Path(CommandResult command) =>
        (command.Parent is CommandResult parent ? Path(parent) : []).Append(command.Parent is null ? CopydeskCommand.Name : command.Command.Name);
}
