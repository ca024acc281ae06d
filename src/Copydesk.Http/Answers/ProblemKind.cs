namespace Copydesk.Http.Answers;

/// <summary>What is the same for all problems of one <c>type</c>.</summary>
/// <param name="Mend">What the caller can do; a problem's own detail says it of the case at hand.</param>
internal sealed record ProblemKind(string Type, int Status, string Title, string Mend);
