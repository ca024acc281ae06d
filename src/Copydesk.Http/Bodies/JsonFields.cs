using System.Text.Json;

namespace Copydesk.Http.Bodies;

/// <summary>
/// A JSON object of known fields, strings and lists of strings, read strictly: a serializer would take the last of two equal fields
/// and drop those it does not know, and the caller would never learn of the typo. A null is as good as absent.
/// </summary>
internal sealed record JsonFields(IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, string[]> Lists)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <param name="lists">Those of the known fields that are lists.</param>
    /// <exception cref="CopydeskException">Broken JSON, or a field that is unknown, given twice or of another type.</exception>
    public static JsonFields Read(ReadOnlyMemory<byte> json, IReadOnlyCollection<string> known, IReadOnlyCollection<string> lists)
    {
        if (json.Span.StartsWith(ByteOrderMark)) json = json[ByteOrderMark.Length..];
        using JsonDocument document = Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new CopydeskException("wrong-type", "The body has to be a JSON object, for example {\"text\": \"…\"}.");

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var listed = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (JsonProperty property in document.RootElement.EnumerateObject())
        {
            string name = NameOf(property, known);
            if (!seen.Add(name)) throw new CopydeskException("duplicate-field", $"\"{name}\" is given twice; which one counts?") { Field = name };
            if (property.Value.ValueKind == JsonValueKind.Null) continue;
            if (lists.Contains(name)) listed.Add(name, ListOf(property.Value, name));
            else texts.Add(name, TextOf(property.Value, name, "a string"));
        }

        return new JsonFields(texts, listed);
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException error)
        {
            throw new CopydeskException(
                "invalid-json", $"The body is not valid JSON at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1} of that line.", error);
        }
    }

    private static string NameOf(JsonProperty property, IReadOnlyCollection<string> known)
    {
        string name = Unicode(() => property.Name, "The name of a field", field: null);
        if (known.Contains(name)) return name;
        string shown = Shown(name);
        throw new CopydeskException("unknown-field", $"\"{shown}\" is not known; the fields are {string.Join(", ", known)}.") { Field = shown };
    }

    private static string[] ListOf(JsonElement value, string name) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(item => TextOf(item, name, "a list of strings"))]
        : throw new CopydeskException("wrong-type", $"\"{name}\" has to be a list of strings.") { Field = name };

    private static string TextOf(JsonElement value, string name, string expected) => value.ValueKind == JsonValueKind.String
        ? Unicode(() => value.GetString()!, $"\"{name}\"", name)
        : throw new CopydeskException("wrong-type", $"\"{name}\" has to be {expected}.") { Field = name };

    /// <summary>Only now does the parser look at the characters of a string.</summary>
    private static string Unicode(Func<string> read, string what, string? field)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException error)
        {
            throw new CopydeskException("invalid-json", $"{what} is not valid Unicode: half a surrogate pair, or bytes that are not UTF-8.", error) { Field = field };
        }
    }

    /// <summary>A hostile name is shown only as far as it is text, and short.</summary>
    private static string Shown(string name)
    {
        const int longest = 64;
        string text = new([.. name.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(longest)]);
        return text.Length < name.Length ? text + "…" : text;
    }
}
