namespace Copydesk.Digesting.Chat;

/// <summary>What the model is asked to write; its JSON schema goes with the question.</summary>
internal sealed record ChatAnswer(ChatClaim Headline, IReadOnlyList<ChatClaim> Summary, IReadOnlyList<ChatFact> Facts);
