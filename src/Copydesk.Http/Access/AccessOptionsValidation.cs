using Microsoft.Extensions.Options;

namespace Copydesk.Http.Access;

/// <summary>Refuses at start what would leave a door open that looks shut.</summary>
internal sealed class AccessOptionsValidation : IValidateOptions<AccessOptions>
{
    private const int ShortestKey = 16;

    public ValidateOptionsResult Validate(string? name, AccessOptions options)
    {
        string[] failures = [.. Failures(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(AccessOptions options)
    {
        const string Section = AccessOptions.Section;
        if (IsWeak(options.ReaderKey) || IsWeak(options.WriterKey))
            yield return $"A key in {Section} has to be at least {ShortestKey} printable ASCII characters without spaces; `openssl rand -hex 24` makes one.";
        if (options is { ReaderKey: not null, WriterKey: null })
            yield return $"{Section}:ReaderKey is set without {AccessOptions.WriterSetting}, so that everybody could write; set both.";
        if (options.ReaderKey is { } key && key == options.WriterKey)
            yield return $"{Section}:ReaderKey and WriterKey are the same, so that every reader could write; take two.";
        foreach (string origin in options.Origins.Where(origin => !IsOrigin(origin)))
            yield return $"{Section}:Origins holds '{origin}'; an origin is scheme and host alone, for example https://news.example.";
    }

    private static bool IsWeak(string? key) => key is not null && (key.Length < ShortestKey || !key.All(c => c is > ' ' and < '\u007F'));

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out Uri? uri) && (uri.Scheme is "http" or "https") && uri.GetLeftPart(UriPartial.Authority) == origin;
}
