namespace Copydesk.Http.Queries;

/// <summary>The representations of a digest between which the header <c>Accept</c> chooses.</summary>
internal enum DigestFormat
{
    Json,
    Markdown,
}
