using System.Text.Json.Nodes;

namespace Copydesk.Tests.FakeModel;

/// <summary>The bodies of the two APIs that models are asked through.</summary>
internal static class FakeModelProtocol
{
    public static JsonObject OfOpenAI(FakeModelAnswer said) => said.Status == 200 ? Completion(said) : new JsonObject
    {
        ["error"] = new JsonObject { ["code"] = said.ErrorCode, ["message"] = said.ErrorMessage },
    };

    public static JsonObject OfOllama(FakeModelAnswer said) => said.Status == 200
        ? new JsonObject
        {
            ["model"] = "fake",
            ["created_at"] = "2023-11-14T22:13:20Z",
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = said.Content ?? said.Refusal },
            ["done"] = true,
            ["done_reason"] = said.FinishReason,
            ["prompt_eval_count"] = FakeModelAnswer.InputTokens,
            ["eval_count"] = FakeModelAnswer.OutputTokens,
        }
        : new JsonObject { ["error"] = said.ErrorMessage };

    private static JsonObject Completion(FakeModelAnswer said) => new()
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1_700_000_000,
        ["model"] = "fake",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = said.FinishReason,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = said.Content, ["refusal"] = said.Refusal },
        }),
        ["usage"] = new JsonObject
        {
            ["prompt_tokens"] = FakeModelAnswer.InputTokens,
            ["completion_tokens"] = FakeModelAnswer.OutputTokens,
            ["total_tokens"] = FakeModelAnswer.InputTokens + FakeModelAnswer.OutputTokens,
        },
    };
}
