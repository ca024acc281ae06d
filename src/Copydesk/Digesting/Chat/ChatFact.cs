namespace Copydesk.Digesting.Chat;

/// <param name="Sentences">Numbers of the article's sentences that the fact rests on.</param>
internal sealed record ChatFact(FactKind Kind, string Statement, IReadOnlyList<int> Sentences);
