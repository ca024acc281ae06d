using Copydesk.Digesting;

namespace Copydesk.Storing;

/// <summary>A key fact as feeds tell it.</summary>
/// <param name="Text">The statement, or the quoted words with their marks.</param>
/// <param name="Values">The figures and dates in it, in the words of the source.</param>
/// <param name="Speaker">Of a quotation: name and role, or that nobody is named; null for other kinds.</param>
public sealed record FeedFact(FactKind Kind, string Text, IReadOnlyList<string> Values, string? Speaker = null);
