using System.Text;
using System.Text.Json;
using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

/// <summary>A request as the text of a queue message: its JSON, plain.</summary>
public static class RequestMessage
{
    public static string Write(DigestRequest request) => Encoding.UTF8.GetString(CopydeskJson.Write(request));

    /// <returns>Null when the message is no request, or names no story or no source.</returns>
    public static DigestRequest? Read(string message)
    {
        try
        {
            DigestRequest request = CopydeskJson.Read<DigestRequest>(Encoding.UTF8.GetBytes(message));
            return request is { StoryId: not null, Source: { Container: not null, Name: not null } } ? request : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
