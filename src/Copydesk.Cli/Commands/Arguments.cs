using System.CommandLine;
using System.CommandLine.Parsing;

namespace Copydesk.Cli.Commands;

/// <summary>Arguments that commands share.</summary>
internal static class Arguments
{
    public static Argument<string?> Article(string description) => Optional("PATH|-", description);

    public static Argument<string?> Optional(string name, string description)
    {
        var argument = new Argument<string?>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
        argument.Validators.Add(RefuseUnknownOptions);
        return argument;
    }

    public static Argument<string[]> Articles(string description)
    {
        var argument = new Argument<string[]>("PATH|-") { Description = description, Arity = ArgumentArity.ZeroOrMore };
        argument.Validators.Add(RefuseUnknownOptions);
        return argument;
    }

    // The parser takes a mistyped option for a path.
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        if (result.Tokens.FirstOrDefault(t => t.Value is ['-', _, ..]) is { } token)
            result.AddError($"There is no option '{token.Value}' (for a file of that name, write ./{token.Value})");
    }
}
