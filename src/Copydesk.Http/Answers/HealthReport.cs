namespace Copydesk.Http.Answers;

/// <summary>The process is live when it answers at all; it is ready when each dependency is.</summary>
internal sealed record HealthReport(bool Live, bool Ready, IReadOnlyList<DependencyHealth> Dependencies);

/// <param name="Problem">What is wrong, safe to show; null when healthy.</param>
internal sealed record DependencyHealth(string Name, bool Healthy, string? Problem);
