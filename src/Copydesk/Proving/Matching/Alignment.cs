namespace Copydesk.Proving.Matching;

/// <summary>Where each word of a claim stands in the source.</summary>
/// <param name="Places">By index of the claim's word: the index of the source's word, or -1.</param>
/// <param name="IsRelated">By index of the claim's word: the source has another word for it.</param>
internal sealed record Alignment(TextWord[] Claim, int[] Places, bool[] IsRelated);
