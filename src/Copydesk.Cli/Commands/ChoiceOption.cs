using System.CommandLine;
using System.CommandLine.Parsing;

namespace Copydesk.Cli.Commands;

/// <summary>An option whose value is one of a few words.</summary>
internal sealed class ChoiceOption<T> : Option<T> where T : struct, Enum
{
    private readonly T[] _values;

    /// <param name="values">Those that this command takes, the default first.</param>
    public ChoiceOption(string name, string description, params T[] values) : base(name)
    {
        _values = values;
        Description = $"{description} Default: {Word(values[0])}.";
        HelpName = string.Join('|', values.Select(Word));
        CustomParser = Parse;
    }

    public T ValueIn(ParseResult parsed) => IsGivenIn(parsed) ? parsed.GetValue(this) : _values[0];

    public bool IsGivenIn(ParseResult parsed) => parsed.GetResult(this) is not null;

    private T Parse(ArgumentResult result)
    {
        string given = result.Tokens[^1].Value;
        foreach (T value in _values)
            if (Word(value).Equals(given, StringComparison.OrdinalIgnoreCase)) return value;

        string words = string.Join(", ", _values[..^1].Select(Word)) + " or " + Word(_values[^1]);
        result.AddError($"{Name} is {words}, not '{given}'");
        return default;
    }

    private static string Word(T value) => value.ToString().ToLowerInvariant();
}
