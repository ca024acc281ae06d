namespace Copydesk.Digesting.Chat;

/// <param name="Sentences">Numbers of the article's sentences that the claim rests on.</param>
internal sealed record ChatClaim(string Text, IReadOnlyList<int> Sentences);
