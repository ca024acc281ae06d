using Copydesk.Reading;
using Microsoft.Extensions.AI;

namespace Copydesk.Digesting.Chat;

/// <summary>Asks for a digest.</summary>
internal sealed record ChatQuestion(Article Article, IReadOnlyList<Sentence> Sentences, DigestOptions Options)
    : ModelQuestion<ChatAnswer>(Article, Sentences, Options)
{
    public override ChatResponseFormat Format =>
        AnswerLanguage.IsAnother(Article, Options) ? ChatAnswerReader.TranslationFormat : ChatAnswerReader.Format;

    public override IReadOnlyList<ChatMessage> Messages => ChatPrompt.For(this);

    public override ChatAnswer Read(ChatResponse response)
    {
        ChatAnswer answer = ChatAnswerReader.Read(response, ChatJsonContext.Default.ChatAnswer);
        AnswerCheck.Check(this, answer);
        return answer;
    }

    public override ChatQuestion AskedAgain(ChatEngineException error) => this with
    {
        Again = error.Message.TrimEnd('.'),
        Options = error.Code is "model-answer-cut" ? Options with { MaxFacts = Options.MaxFacts / 2 } : Options,
    };
}
