using System.ComponentModel.DataAnnotations;

namespace Copydesk.Http;

/// <summary>Limits of the HTTP calls (section <c>Copydesk:Http</c>), for each process.</summary>
internal sealed record HttpOptions
{
    public const string Section = "Copydesk:Http";

    /// <summary>Calls of <c>POST /api/summaries</c> that are worked on at once.</summary>
    [Range(1, 1_000)]
    public int SummariesAtOnce { get; init; } = 4;

    /// <summary>Calls that wait for their turn; more are answered with 429.</summary>
    [Range(0, 10_000)]
    public int SummariesWaiting { get; init; } = 32;
}
