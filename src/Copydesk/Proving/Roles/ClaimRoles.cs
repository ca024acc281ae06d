namespace Copydesk.Proving.Roles;

/// <summary>How what a claim says fares against the source, in its role.</summary>
/// <param name="Mentions">Each of its figures, dates and times.</param>
/// <param name="Names">How many names it has.</param>
/// <param name="LostNames">Those that the source does not know or has in no such role.</param>
internal sealed record ClaimRoles(IReadOnlyList<RoleResult> Mentions, int Names, IReadOnlyList<NameResult> LostNames);
