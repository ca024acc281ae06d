using Copydesk.Intake;

namespace Copydesk.Storing;

/// <summary>A request taken up: the story it is for and the bytes as they lay at <paramref name="Source"/>.</summary>
public sealed record Assignment(Story Story, Submission Submission, SourceReference Source);
