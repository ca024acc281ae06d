namespace Copydesk.Proving.Roles;

/// <summary>How a mention of the claim fares against the source.</summary>
/// <param name="Equal">The source's mention that says the same, where it stands most like the claim's.</param>
/// <param name="Rival">Another mention that stands in the claim's place.</param>
/// <param name="Holds">Whether the source says the same in the same role.</param>
internal sealed record RoleResult(RoleMention Mention, RoleMention? Equal, RoleMention? Rival, bool Holds);
