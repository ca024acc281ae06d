using System.ComponentModel.DataAnnotations;

namespace Copydesk;

/// <summary>How stories wait for a model or a budget (section <c>Copydesk:Wait</c>).</summary>
public sealed record WaitOptions
{
    /// <summary>The first wait; each further one is twice as long.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "01:00:00")]
    public TimeSpan First { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>No wait is longer, whatever the model's server asks for.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "1.00:00:00")]
    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>After so long in all, the story fails.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "30.00:00:00")]
    public TimeSpan Patience { get; init; } = TimeSpan.FromDays(3);
}
