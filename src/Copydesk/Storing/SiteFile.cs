namespace Copydesk.Storing;

/// <summary>A file of the public site.</summary>
/// <param name="Path">Relative, with <c>/</c>, for example <c>feeds/all/feed.json</c>.</param>
/// <param name="ContentType">With charset for text.</param>
/// <param name="ETag">Version as read; null for a file about to be written.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content, string ContentType, string? ETag = null);
