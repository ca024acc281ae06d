using Microsoft.Extensions.Options;

namespace Copydesk.Proving;

/// <summary>Each failure is one sentence that names the setting and says how to mend it.</summary>
internal sealed class ProofOptionsValidation : IValidateOptions<ProofOptions>
{
    private const string Section = ProofOptions.Section;

    private const int MostRepairs = 2;

    public ValidateOptionsResult Validate(string? name, ProofOptions options)
    {
        string[] failures = [.. Failures(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(ProofOptions options)
    {
        foreach (ProofStatus status in Enum.GetValues<ProofStatus>())
            if (!Enum.IsDefined(options.ActionFor(status)))
                yield return $"{Section}:{status} is {options.ActionFor(status)}; this version knows {string.Join(", ", Enum.GetNames<ClaimAction>())}.";

        foreach (ProofStatus status in (ProofStatus[])[ProofStatus.Verbatim, ProofStatus.Supported])
            if (options.ActionFor(status) is ClaimAction.RepairThenDrop or ClaimAction.RepairThenHold)
                yield return $"{Section}:{status} is {options.ActionFor(status)}, but no check of such a claim fails, so there is nothing to repair; set it to Publish, Hold or Drop.";

        foreach (ProofStatus status in (ProofStatus[])[ProofStatus.Partial, ProofStatus.Unsupported])
            if (options.ActionFor(status) is ClaimAction.Publish)
                yield return $"{Section}:{status} is Publish, but what is not proven is never published; set it to Drop, Hold, RepairThenDrop or RepairThenHold.";

        if (options.MaxRepairs is < 0 or > MostRepairs)
            yield return $"{Section}:{nameof(options.MaxRepairs)} must be from 0 to {MostRepairs}.";
        if (options.MostLost is not (>= 0 and <= 1))
            yield return $"{Section}:{nameof(options.MostLost)} must be from 0 to 1.";
    }
}
