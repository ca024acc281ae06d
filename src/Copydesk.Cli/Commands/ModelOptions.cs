using System.CommandLine;
using System.CommandLine.Parsing;
using Copydesk.Digesting;
using Copydesk.Digesting.Chat;

namespace Copydesk.Cli.Commands;

/// <summary>The options of every command that digests: which engine, and whether its model's answers are recorded or replayed.</summary>
internal sealed class ModelOptions
{
    private readonly Option<string?> _engine = new("--engine")
    {
        Description = "extractive: local, in the article's own words. chat: a language model, set by Copydesk__Chat__… as the README says.",
        HelpName = $"{EngineOptions.Extractive}|{EngineOptions.Chat}",
        CustomParser = ParseEngine,
    };

    private readonly Option<string?> _record = new("--record")
    {
        Description = "Writes each exchange with the model into this folder. Implies --engine chat.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _replay = new("--replay")
    {
        Description = "Takes the model's answers from such a folder: the same digests, byte for byte, without network. Implies --engine chat.",
        HelpName = "DIR",
    };

    public void AddTo(Command command)
    {
        command.Add(_engine);
        command.Add(_record);
        command.Add(_replay);
    }

    /// <summary>What was given, as settings that go before those of the environment.</summary>
    public Dictionary<string, string?> In(ParseResult parsed)
    {
        (string? engine, string? record, string? replay) = (parsed.GetValue(_engine), parsed.GetValue(_record), parsed.GetValue(_replay));
        if (record is not null && replay is not null) throw new UsageException("--record and --replay exclude each other; leave one out.");
        if (engine is EngineOptions.Extractive && (record ?? replay) is not null) throw new UsageException("The extractive engine asks no model; leave --record and --replay out, or give --engine chat.");

        var settings = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (record is not null) settings[$"{ChatEngineOptions.Section}:{nameof(ChatEngineOptions.Record)}"] = record;
        if (replay is not null) settings[$"{ChatEngineOptions.Section}:{nameof(ChatEngineOptions.Replay)}"] = replay;
        if ((engine ?? (settings.Count > 0 ? EngineOptions.Chat : null)) is { } chosen) settings["Copydesk:Engine"] = chosen;
        return settings;
    }

    private static string? ParseEngine(ArgumentResult result)
    {
        string given = result.Tokens[^1].Value;
        if (given is EngineOptions.Extractive or EngineOptions.Chat) return given;
        result.AddError($"--engine is {EngineOptions.Extractive} or {EngineOptions.Chat}, not '{given}'");
        return null;
    }
}
