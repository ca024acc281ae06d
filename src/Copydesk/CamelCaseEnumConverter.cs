using System.Text.Json;
using System.Text.Json.Serialization;

namespace Copydesk;

/// <summary>Enum members as camelCase words; a number is not accepted.</summary>
public sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
