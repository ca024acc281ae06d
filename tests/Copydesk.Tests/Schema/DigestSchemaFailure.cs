namespace Copydesk.Tests.Schema;

/// <param name="Line">Position among the digests, from 1.</param>
internal sealed record DigestSchemaFailure(int Line, IReadOnlyList<string> Errors);
