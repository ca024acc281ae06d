using Copydesk.Language;
using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>One check of one claim.</summary>
/// <param name="Message">What is wrong in words an editor understands, or what a check let pass that an editor should know; null when there is nothing to say.</param>
/// <param name="ClaimSpans">The words of the claim that failed, half-open in UTF-16 code units of the claim.</param>
/// <param name="Evidence">What the source says in place of those words.</param>
public sealed record ProofCheck(
    CheckKind Kind,
    CheckOutcome Outcome,
    string? Message = null,
    IReadOnlyList<TextSpan>? ClaimSpans = null,
    IReadOnlyList<Evidence>? Evidence = null);
