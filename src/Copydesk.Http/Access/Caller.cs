namespace Copydesk.Http.Access;

/// <summary>Who calls, as far as it is proven.</summary>
/// <param name="Name">Tells callers apart; made of a key's hash or an address, never of the key itself.</param>
/// <param name="HasKey">Whether a key came at all, right or wrong.</param>
internal sealed record Caller(string Name, CallerRole Role, bool HasKey);
