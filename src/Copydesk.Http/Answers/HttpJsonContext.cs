using System.Text.Json.Serialization;
using Copydesk.Storing;

namespace Copydesk.Http.Answers;

/// <summary>JSON of the answers that are not stored documents: camelCase, absent instead of null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCaseEnumConverter<StoryState>)])]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(ArticleStatus))]
[JsonSerializable(typeof(HealthReport))]
[JsonSerializable(typeof(StoryList))]
[JsonSerializable(typeof(UsageReport))]
internal sealed partial class HttpJsonContext : JsonSerializerContext;
