namespace Copydesk.Http.Answers;

/// <summary>An error as RFC 9457 has it.</summary>
/// <param name="Field">The JSON field, query parameter or header that is wrong, when it is one.</param>
/// <param name="TraceId">Finds a failure of ours in the log; absent on errors of the caller.</param>
internal sealed record Problem(string Type, string Title, int Status, string Detail, string? Field = null, string? TraceId = null);
