namespace Copydesk.Digesting.Chat;

/// <summary>What the model is asked to write of failed claims. One that it leaves out can't be put right.</summary>
internal sealed record RepairAnswer(IReadOnlyList<RepairedClaim> Claims);
