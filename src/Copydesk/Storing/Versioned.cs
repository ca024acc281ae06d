namespace Copydesk.Storing;

/// <summary>A stored value with the version under which it was read; a write names that version or fails.</summary>
public sealed record Versioned<T>(T Value, string ETag);
