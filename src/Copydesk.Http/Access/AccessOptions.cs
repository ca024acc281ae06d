using System.ComponentModel.DataAnnotations;

namespace Copydesk.Http.Access;

/// <summary>Who may call, and how often (section <c>Copydesk:Access</c>).</summary>
internal sealed record AccessOptions
{
    public const string Section = "Copydesk:Access";

    public const string WriterSetting = $"{Section}:{nameof(WriterKey)}";

    /// <summary>Opens the calls that read; without one they are open to everybody who reaches the desk.</summary>
    public string? ReaderKey { get; init; }

    /// <summary>Opens all calls. On Azure the platform's function keys stand before it.</summary>
    public string? WriterKey { get; init; }

    /// <summary>Of pages elsewhere that may call, for example <c>https://news.example</c>.</summary>
    public string[] Origins { get; init; } = [];

    /// <summary>Of one caller, who is told by the key or else by the address.</summary>
    [Range(1, 1_000_000)]
    public int ReadsPerMinute { get; init; } = 6_000;

    [Range(1, 1_000_000)]
    public int WritesPerMinute { get; init; } = 1_200;

    /// <summary>
    /// Whether a proxy, and no caller, wrote the last address of <c>X-Forwarded-For</c> and checked <c>x-functions-key</c>, as Azure's does.
    /// </summary>
    public bool BehindProxy { get; init; }
}
