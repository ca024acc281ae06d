namespace Copydesk;

/// <summary>An error with a stable kebab-case name, the tail of a problem+json <c>type</c>, which may stand in logs and metrics.</summary>
internal interface ICodedError
{
    string Code { get; }
}
