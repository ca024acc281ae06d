using System.Diagnostics.Metrics;

namespace Copydesk.Telemetry;

/// <summary>What is counted; instruments are named in the README.</summary>
public static class DeskMetrics
{
    private static readonly Counter<long> s_claims = DeskTelemetry.Meter.CreateCounter<long>(
        "copydesk.claims", "{claim}", "Claims of digests, by what became of them.");

    private static readonly Counter<long> s_stories = DeskTelemetry.Meter.CreateCounter<long>(
        "copydesk.stories", "{story}", "Work on a submission that ended, by the state in which it left the story.");

    private static readonly Counter<long> s_deadLetters = DeskTelemetry.Meter.CreateCounter<long>(
        "copydesk.dead_letters", "{message}", "Messages that were given up.");

    private static readonly Counter<double> s_cost = DeskTelemetry.Meter.CreateCounter<double>(
        "copydesk.model.cost", "{USD}", "What calls of the model cost, by the prices that are set.");

    /// <param name="isHeld">Whether the story waits for a person, and with it the claims that are proven.</param>
    internal static void CountClaims(int proven, int dropped, bool isHeld)
    {
        s_claims.Add(proven, Tag("copydesk.claim.outcome", isHeld ? "held" : "proven"));
        s_claims.Add(dropped, Tag("copydesk.claim.outcome", "dropped"));
    }

    /// <param name="reason">The stable code of why it is not published.</param>
    internal static void CountStory(string state, string? reason)
    {
        if (reason is null) s_stories.Add(1, Tag("copydesk.story.state", state));
        else s_stories.Add(1, Tag("copydesk.story.state", state), Tag("copydesk.story.reason", reason));
    }

    internal static void CountCost(decimal usd, string model) => s_cost.Add((double)usd, Tag("gen_ai.request.model", model));

    /// <param name="queue">The queue to which the message was sent first.</param>
    public static void CountDeadLetter(string queue) => s_deadLetters.Add(1, Tag("messaging.destination.name", queue));

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
