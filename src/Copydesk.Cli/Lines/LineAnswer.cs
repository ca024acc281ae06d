using System.Text.Encodings.Web;
using System.Text.Json;

namespace Copydesk.Cli.Lines;

/// <summary>One line of output, with its line end.</summary>
internal sealed record LineAnswer(ReadOnlyMemory<byte> Bytes, bool Failed)
{
    // The output is no part of a web page: quotation marks and emoji stay readable.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static LineAnswer Of(JsonElement id, Action<Utf8JsonWriter> write) => new(Write(id, write), Failed: false);

    public static LineAnswer OfError(JsonElement? id, string code, string message) => new(Write(id, json => WriteError(json, code, message)), Failed: true);

    private static void WriteError(Utf8JsonWriter json, string code, string message)
    {
        json.WriteStartObject("error");
        json.WriteString("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Write(JsonElement? id, Action<Utf8JsonWriter> write)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            if (id is { } known) known.WriteTo(json);
            else json.WriteNullValue();
            write(json);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
