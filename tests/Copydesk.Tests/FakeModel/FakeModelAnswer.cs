using System.Text.Json.Nodes;

namespace Copydesk.Tests.FakeModel;

/// <summary>One answer of the fake model, or one of its faults.</summary>
internal sealed record FakeModelAnswer(int Status, string? Content, string FinishReason = "stop", string? Refusal = null)
{
    public const int InputTokens = 1_200;
    public const int OutputTokens = 300;

    public static FakeModelAnswer Writes(string content) => new(200, content);

    public static FakeModelAnswer CutAfter(string content) => new(200, content, "length");

    public static FakeModelAnswer Refuses(string why) => new(200, null, Refusal: why);

    public static FakeModelAnswer Fails(int status) => new(status, null);

    public JsonObject Body() => Status == 200 ? Completion() : new JsonObject
    {
        ["error"] = new JsonObject { ["code"] = "fault", ["message"] = "The fake model was told to fail." },
    };

    private JsonObject Completion() => new()
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1_700_000_000,
        ["model"] = "fake",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = FinishReason,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = Content, ["refusal"] = Refusal },
        }),
        ["usage"] = new JsonObject
        {
            ["prompt_tokens"] = InputTokens,
            ["completion_tokens"] = OutputTokens,
            ["total_tokens"] = InputTokens + OutputTokens,
        },
    };
}
