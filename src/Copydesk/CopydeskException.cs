namespace Copydesk;

/// <summary>
/// Bad input or a refused request. The message is safe to show to the caller: it names what is wrong
/// and how to mend it, and never holds article text, secrets or internals.
/// </summary>
public sealed class CopydeskException : Exception, ICodedError
{
    /// <param name="code">Stable kebab-case name of the error, the tail of a problem+json <c>type</c>.</param>
    public CopydeskException(string code, string message) : base(message) => Code = code;

    public CopydeskException(string code, string message, Exception inner) : base(message, inner) => Code = code;

    public string Code { get; }

    /// <summary>The one field, option or header that is wrong, when it is one.</summary>
    public string? Field { get; init; }
}
