namespace Copydesk.Http.Access;

/// <summary>What a caller may do; each may do what those before it may.</summary>
public enum CallerRole
{
    Anyone,
    Reader,
    Writer,
}
