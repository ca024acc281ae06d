using System.Text.Json;
using System.Text.Json.Serialization;
using Copydesk.Cli.Stored;
using Copydesk.Storing;

namespace Copydesk.Cli.Output.Stored;

/// <summary>The same as data, with the words of the HTTP answers.</summary>
internal static class StatusJson
{
    private static readonly StatusJsonContext s_context = new(new JsonSerializerOptions(StatusJsonContext.Default.Options)
    {
        WriteIndented = true,
        Encoder = CopydeskJson.Encoder,
    });

    public static string Of(DeskStatus desk) => JsonSerializer.Serialize(
        new Document(
            desk.States.ToDictionary(s => JsonNamingPolicy.CamelCase.ConvertName(s.Key.ToString()), s => s.Value),
            new Queue(desk.Requests, desk.Poisoned),
            desk.Attention),
        s_context.Document);

    public static string Of(Story story) => CopydeskJson.WriteIndented(story);

    internal sealed record Document(IReadOnlyDictionary<string, int> States, Queue Queue, IReadOnlyList<StoryEntry> Attention);

    internal sealed record Queue(int Requests, int Poisoned);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCaseEnumConverter<StoryState>)])]
[JsonSerializable(typeof(StatusJson.Document))]
internal sealed partial class StatusJsonContext : JsonSerializerContext;
