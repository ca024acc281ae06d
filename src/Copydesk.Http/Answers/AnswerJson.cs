using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Copydesk.Http.Answers;

/// <summary>Writes the answers that are not stored documents.</summary>
internal static class AnswerJson
{
    private static readonly HttpJsonContext Context = new(new JsonSerializerOptions(HttpJsonContext.Default.Options)
    {
        Encoder = CopydeskJson.Encoder,
    });

    /// <summary><typeparamref name="T"/> is one of the types of <see cref="HttpJsonContext"/>.</summary>
    public static byte[] Write<T>(T answer) => JsonSerializer.SerializeToUtf8Bytes(answer, (JsonTypeInfo<T>)Context.GetTypeInfo(typeof(T))!);
}
