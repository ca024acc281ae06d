using System.Text.Json;

namespace Copydesk.Cli.Lines;

/// <summary>What is wrong with one line; the run goes on.</summary>
/// <param name="id">The line's id, when it could be read.</param>
internal sealed class LineException(string code, string message, JsonElement? id = null, Exception? inner = null) : Exception(message, inner)
{
    public string Code => code;

    public JsonElement? Id => id;
}
