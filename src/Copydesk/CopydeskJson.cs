using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Copydesk.Proving;
using Copydesk.Storing;

namespace Copydesk;

/// <summary>Source-generated JSON of the product's documents: camelCase, enums as camelCase words, absent instead of null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(CamelCaseEnumConverter<Digesting.DigestLength>),
        typeof(CamelCaseEnumConverter<Digesting.DigestPart>),
        typeof(CamelCaseEnumConverter<Digesting.EntityKind>),
        typeof(CamelCaseEnumConverter<Digesting.FactKind>),
        typeof(CamelCaseEnumConverter<CheckKind>),
        typeof(CamelCaseEnumConverter<CheckOutcome>),
        typeof(CamelCaseEnumConverter<ClaimAction>),
        typeof(CamelCaseEnumConverter<DeskNoteSeverity>),
        typeof(CamelCaseEnumConverter<ProofStatus>),
        typeof(CamelCaseEnumConverter<Reading.BlockKind>),
        typeof(CamelCaseEnumConverter<StoryState>),
    ])]
[JsonSerializable(typeof(ProvenDigest))]
[JsonSerializable(typeof(Reading.Article))]
[JsonSerializable(typeof(Proof))]
[JsonSerializable(typeof(IReadOnlyList<DeskNote>))]
[JsonSerializable(typeof(Story))]
[JsonSerializable(typeof(StoryEntry))]
[JsonSerializable(typeof(KeptAnswer))]
[JsonSerializable(typeof(DigestRequest))]
[JsonSerializable(typeof(FeedEntry))]
[JsonSerializable(typeof(FeedPlaces))]
[JsonSerializable(typeof(RevisionKeyContent))]
[JsonSerializable(typeof(Digesting.Exchanges.Exchange))]
internal sealed partial class CopydeskJsonContext : JsonSerializerContext;

/// <summary>The one JSON configuration of stored and published documents.</summary>
public static class CopydeskJson
{
    /// <summary>For all JSON of the product: readable, and harmless inside a page.</summary>
    public static JavaScriptEncoder Encoder { get; } = new ReadableJsonEncoder();

    /// <summary>Compact.</summary>
    internal static CopydeskJsonContext Default { get; } = new(With(indented: false));

    internal static CopydeskJsonContext Indented { get; } = new(With(indented: true));

    /// <summary>UTF-8, compact. <typeparamref name="T"/> is one of the documents of <see cref="CopydeskJsonContext"/>.</summary>
    public static byte[] Write<T>(T document) => JsonSerializer.SerializeToUtf8Bytes(document, TypeInfo<T>(Default));

    /// <exception cref="JsonException">Not this document, or the JSON word null.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, TypeInfo<T>(Default)) ?? throw new JsonException($"The {typeof(T).Name} is null.");

    public static string WriteIndented<T>(T document) => JsonSerializer.Serialize(document, TypeInfo<T>(Indented));

    private static JsonTypeInfo<T> TypeInfo<T>(CopydeskJsonContext context) => (JsonTypeInfo<T>)(context.GetTypeInfo(typeof(T))
        ?? throw new NotSupportedException($"{typeof(T).Name} is no stored document."));

    private static JsonSerializerOptions With(bool indented) => new(CopydeskJsonContext.Default.Options)
    {
        WriteIndented = indented,
        Encoder = Encoder,
    };
}
