using Copydesk.Reading;
using Microsoft.Extensions.AI;

namespace Copydesk.Digesting.Chat;

/// <summary>Asks for other words for claims that failed; they are known to the model by their place in the list, from 1.</summary>
internal sealed record RepairQuestion(Article Article, IReadOnlyList<Sentence> Sentences, IReadOnlyList<FailedClaim> Claims, DigestOptions Options)
    : ModelQuestion<RepairAnswer>(Article, Sentences, Options)
{
    public override ChatResponseFormat Format => ChatAnswerReader.RepairFormat;

    public override IReadOnlyList<ChatMessage> Messages => ChatPrompt.For(this);

    public override RepairAnswer Read(ChatResponse response)
    {
        RepairAnswer answer = ChatAnswerReader.Read(response, ChatJsonContext.Default.RepairAnswer);
        AnswerCheck.Check(this, answer);
        return answer;
    }
}
