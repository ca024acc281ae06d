namespace Copydesk.Digesting.Chat;

/// <param name="Sentences">Numbers of the article's sentences that the fact rests on.</param>
/// <param name="Translation">Of the words that the statement quotes; asked for only where the digest is in another language than the article.</param>
internal sealed record ChatFact(FactKind Kind, string Statement, IReadOnlyList<int> Sentences, string? Translation = null);
