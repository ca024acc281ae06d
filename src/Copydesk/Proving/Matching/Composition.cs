using Copydesk.Language;

namespace Copydesk.Proving.Matching;

/// <summary>How a claim is put together from the words of the source, in a few numbers.</summary>
/// <param name="Reworded">Share of the claim's weight for which the source has another word.</param>
/// <param name="NewNames">Capitalised words, but for the first, that the source does not have; two at most.</param>
/// <param name="NewNouns">Content words without the ending of a verb or an adverb that were not found, per content word.</param>
/// <param name="NewVerbs">Content words with such an ending that were not found, per content word.</param>
/// <param name="Joins">Places within a phrase where the claim goes on elsewhere in the source, per content word.</param>
/// <param name="Skips">Those of them that only leave words of the same sentence out.</param>
/// <param name="Skipped">Content words left out there, as ln(1 + n).</param>
/// <param name="Strangers">Share of neighbouring content words that no sentence of the source has together.</param>
/// <param name="Repeats">Content words that the claim says more often than the evidence; four at most.</param>
/// <param name="Length">Content words, as ln(n).</param>
/// <param name="Seams">Where a join leaves the sentence or turns back in it: from the word before to the word after, as spans of the claim.</param>
internal sealed record Composition(
    double Reworded,
    double NewNames,
    double NewNouns,
    double NewVerbs,
    double Joins,
    double Skips,
    double Skipped,
    double Strangers,
    double Repeats,
    double Length,
    IReadOnlyList<TextSpan> Seams);
