using System.Text;
using Azure.Data.Tables;

namespace Copydesk.Azure.Storage;

/// <summary>A document as JSON in the properties of a row, in as many as it needs.</summary>
internal static class RowJson
{
    /// <summary>A string property holds 32 Ki UTF-16 code units.</summary>
    private const int MaxChunk = 32_000;

    private const string ChunkName = "Entry";

    public static void Write<T>(TableEntity row, T document)
    {
        string json = Encoding.UTF8.GetString(CopydeskJson.Write(document));
        for (int start = 0, chunk = 0, length; start < json.Length; start += length, chunk++)
        {
            length = Math.Min(MaxChunk, json.Length - start);
            if (char.IsHighSurrogate(json[start + length - 1])) length--;
            row[$"{ChunkName}{chunk}"] = json.Substring(start, length);
        }
    }

    public static T Read<T>(TableEntity row)
    {
        var json = new StringBuilder();
        for (int chunk = 0; row.GetString($"{ChunkName}{chunk}") is { } text; chunk++) json.Append(text);
        return CopydeskJson.Read<T>(Encoding.UTF8.GetBytes(json.ToString()));
    }
}
