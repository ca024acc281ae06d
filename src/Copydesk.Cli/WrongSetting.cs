using Microsoft.Extensions.Options;

namespace Copydesk.Cli;

/// <summary>A setting that came by an environment variable and is refused when it is first read.</summary>
internal static class WrongSetting
{
    /// <returns>Null when the error is no wrong setting.</returns>
    public static string? Explain(Exception error) => error switch
    {
        OptionsValidationException invalid => Sentence(invalid.Failures),
        AggregateException { InnerExceptions: var several } when several.All(one => one is OptionsValidationException) =>
            Sentence(several.SelectMany(one => ((OptionsValidationException)one).Failures)),
        _ => null,
    };

    private static string Sentence(IEnumerable<string> failures) =>
        $"A setting is wrong; mend the environment variable, whose name has __ for each colon: {string.Join(' ', failures)}";
}
