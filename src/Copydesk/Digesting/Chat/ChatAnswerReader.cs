using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;

namespace Copydesk.Digesting.Chat;

/// <summary>A model's response as an answer of the right shape, or a failure with a name.</summary>
internal static class ChatAnswerReader
{
    /// <summary>Far beyond the longest answer that could be used; what is longer is not even parsed.</summary>
    private const int MostCharacters = 200_000;

    /// <summary>With room for the translation of each quotation.</summary>
    public static ChatResponseFormatJson TranslationFormat { get; } =
        ChatResponseFormat.ForJsonSchema<ChatAnswer>(ChatJsonContext.Default.Options, "digest");

    /// <summary>The answer's schema, which providers enforce where they can.</summary>
    public static ChatResponseFormat Format { get; } = WithoutTranslations(TranslationFormat);

    public static ChatResponseFormat RepairFormat { get; } =
        ChatResponseFormat.ForJsonSchema<RepairAnswer>(ChatJsonContext.Default.Options, "repair");

    /// <summary>A property that is always null would be paid with each fact.</summary>
    private static ChatResponseFormatJson WithoutTranslations(ChatResponseFormatJson format)
    {
        JsonNode schema = JsonNode.Parse(format.Schema!.Value.GetRawText())!;
        schema["properties"]!["facts"]!["items"]!["properties"]!.AsObject().Remove("translation");
        return ChatResponseFormat.ForJsonSchema(JsonSerializer.SerializeToElement(schema, ChatJsonContext.Default.JsonNode), format.SchemaName);
    }

    /// <exception cref="ChatEngineException">The response is no answer, or not of this shape.</exception>
    public static T Read<T>(ChatResponse response, JsonTypeInfo<T> shape)
    {
        if (response.Messages.SelectMany(message => message.Contents).OfType<ErrorContent>().Any())
            throw new ChatEngineException("model-refused", ModelFailureKind.Refused, "The model refused to digest this article.");
        if (response.FinishReason == ChatFinishReason.ContentFilter)
            throw new ChatEngineException("model-answer-filtered", ModelFailureKind.Refused, "The provider's content filter held the model's answer back.");
        if (response.FinishReason == ChatFinishReason.Length)
            throw new ChatEngineException("model-answer-cut", ModelFailureKind.Unusable, "The model's answer was cut at its length limit. Ask for fewer facts or sentences.");

        string json = response.Text;
        if (string.IsNullOrWhiteSpace(json)) throw new ChatEngineException("model-answer-empty", ModelFailureKind.Unusable, "The model answered with nothing.");
        if (json.Length > MostCharacters) throw Unusable("it is too long");
        return Parse(json, shape);
    }

    /// <param name="format">What was asked for.</param>
    public static bool CanRead(ChatResponse response, ChatResponseFormat? format)
    {
        try
        {
            if (ReferenceEquals(format, RepairFormat)) Read(response, ChatJsonContext.Default.RepairAnswer);
            else Read(response, ChatJsonContext.Default.ChatAnswer);
            return true;
        }
        catch (ChatEngineException)
        {
            return false;
        }
    }

    /// <param name="why">Never the model's own words: they may hold anything.</param>
    public static ChatEngineException Unusable(string why) => new("model-answer-unusable", ModelFailureKind.Unusable, $"The model's answer can't be used: {why}.");

    private static T Parse<T>(string json, JsonTypeInfo<T> shape)
    {
        try
        {
            return JsonSerializer.Deserialize(json, shape) ?? throw Unusable("it is null");
        }
        catch (JsonException)
        {
            // The inner message may quote the answer, and so the article.
            throw Unusable("it is not JSON of the shape asked for");
        }
    }
}
