using Copydesk.Language;

namespace Copydesk.Digesting.Summarizing;

/// <summary>A sentence that may enter the summary.</summary>
/// <param name="Index">Position among the article's sentences.</param>
/// <param name="Words">All words, stop words too; in scripts without spaces, two letters count as one.</param>
/// <param name="Terms">The distinct content words, as numbers in rising order.</param>
/// <param name="Score">How much it belongs in a summary, before what others there say already.</param>
internal sealed record Candidate(int Index, TextSpan Span, int Words, int[] Terms, SentenceFaults Faults, double Score)
{
    public bool NeedsPrevious => (Faults & SentenceFaults.Dangling) != SentenceFaults.None;

    public bool IsReadable => (Faults & SentenceFaults.Unreadable) == SentenceFaults.None;
}
