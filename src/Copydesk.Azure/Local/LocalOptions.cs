using System.ComponentModel.DataAnnotations;

namespace Copydesk.Azure.Local;

/// <summary>How the local shell works on its queue and watches uploads (section <c>Copydesk:Local</c>).</summary>
public sealed record LocalOptions
{
    public const string Section = "Copydesk:Local";

    /// <summary>Requests worked on at once.</summary>
    [Range(1, 64)]
    public int Parallel { get; init; } = 4;

    /// <summary>Pause after finding the queue empty.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:01:00")]
    public TimeSpan QueuePause { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Pause between two looks at the uploads.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:01:00")]
    public TimeSpan UploadPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a message stays hidden from others unless the hold is renewed, which happens three times in that span.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Hold { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Pause before a failed message comes again; doubled with each failure.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(2);
}
