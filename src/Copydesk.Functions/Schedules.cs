namespace Copydesk.Functions;

/// <summary>
/// Settings that say when timers run, each an NCRONTAB expression with seconds. Their names are flat for the same reason as
/// <see cref="TriggerConnection.Name"/>, and a missing one keeps its function from being loaded.
/// </summary>
internal static class Schedules
{
    public const string Sweep = "%SweepSchedule%";

    public const string ForgetAnswers = "%ForgetAnswersSchedule%";

    public const string Backlog = "%BacklogSchedule%";
}
