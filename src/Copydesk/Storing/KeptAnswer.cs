namespace Copydesk.Storing;

/// <summary>A request that was made under a caller's key, so that it is done once.</summary>
/// <param name="Fingerprint">Tells whether another request with the key is the same one.</param>
/// <param name="At">When it was taken up.</param>
/// <param name="Given">Null while it is being answered.</param>
public sealed record KeptAnswer(string Fingerprint, DateTimeOffset At, GivenAnswer? Given)
{
    /// <summary>For so long the key stands for this request; afterwards it is free, and the answer may be forgotten.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
}

/// <summary>An answer as it was sent.</summary>
public sealed record GivenAnswer(int Status, string ContentType, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Content);
