using System.Text.Json;

namespace Copydesk.Cli.Lines;

/// <summary>A parsed line: a JSON object with an <c>id</c>, which is given back as it came.</summary>
internal sealed record LineRequest(JsonElement Id, JsonElement Fields)
{
    /// <exception cref="LineException">The line is no JSON object with an <c>id</c>.</exception>
    public static LineRequest Parse(JsonLine line)
    {
        if (line.Content is null)
            throw new LineException("line-too-long", $"Line {line.Number} is longer than {JsonLineReader.MaxLineBytes} bytes; split it.");

        JsonElement fields = ParseObject(line.Number, line.Content);
        if (!fields.TryGetProperty("id", out JsonElement id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            throw new LineException("missing-id", $"Line {line.Number} has no \"id\"; give each line a string or a number by which to know its answer.");
        return new LineRequest(id, fields);
    }

    /// <summary>A field that must be there, as a string.</summary>
    public string Text(string name) => Find(name)
        ?? throw new LineException("missing-field", $"The line has no \"{name}\"; give it as a string.", Id);

    /// <summary>A field that may be absent.</summary>
    public string? Find(string name)
    {
        if (!Fields.TryGetProperty(name, out JsonElement value) || value.ValueKind is JsonValueKind.Null) return null;
        if (value.ValueKind is not JsonValueKind.String)
            throw new LineException("wrong-type", $"\"{name}\" is no string; give it as one.", Id);
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException error)
        {
            throw new LineException("invalid-text", $"\"{name}\" is no valid Unicode text; write it as UTF-8.", Id, error);
        }
    }

    private static JsonElement ParseObject(int number, byte[] content)
    {
        try
        {
            using var document = JsonDocument.Parse(content, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind is JsonValueKind.Object) return document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            throw new LineException("invalid-json", $"Line {number} is not valid JSON near byte {error.BytePositionInLine ?? 0}, or names a field twice; write one JSON object in one line, as UTF-8.", inner: error);
        }

        throw new LineException("invalid-json", $"Line {number} is no JSON object; write {{\"id\":…}} in one line.");
    }
}
