using Microsoft.Extensions.Options;

namespace Copydesk.Cli;

/// <summary>A setting that came by an environment variable and is refused when it is first read.</summary>
internal static class WrongSetting
{
    private const string Binder = "Microsoft.Extensions.Configuration.Binder";

    /// <returns>Null when the error is no wrong setting.</returns>
    public static string? Explain(Exception error) => error switch
    {
        OptionsValidationException invalid => $"A setting is wrong; mend the environment variable: {string.Join(' ', invalid.Failures)}",
        InvalidOperationException { Source: Binder } => $"A setting is wrong; mend the environment variable: {error.Message}",
        _ => null,
    };
}
