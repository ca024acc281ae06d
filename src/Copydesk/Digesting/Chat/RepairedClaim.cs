namespace Copydesk.Digesting.Chat;

/// <param name="Number">Of the claim in the question, from 1.</param>
/// <param name="Sentences">Numbers of the article's sentences that the claim rests on.</param>
internal sealed record RepairedClaim(int Number, string Text, IReadOnlyList<int> Sentences);
