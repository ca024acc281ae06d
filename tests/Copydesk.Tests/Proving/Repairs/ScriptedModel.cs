using Microsoft.Extensions.AI;

namespace Copydesk.Tests.Proving.Repairs;

/// <summary>Says what it is told to, one answer after the other, an hour apart.</summary>
/// <param name="questions">What it was asked is added here.</param>
internal sealed class ScriptedModel(IReadOnlyList<string> answers, List<string> questions) : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        questions.Add(messages.Last().Text);
        string said = answers[questions.Count - 1];
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, said))
        {
            FinishReason = ChatFinishReason.Stop,
            CreatedAt = DateTimeOffset.UnixEpoch.AddHours(questions.Count),
            Usage = new UsageDetails { InputTokenCount = 1_000, OutputTokenCount = 100 },
        });
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
