using System.Collections.Concurrent;
using Copydesk.Language;
using Copydesk.Reading;

namespace Copydesk.Digesting.Chat;

/// <summary>
/// Asks for repairs with no more of the article than the failed claims are about, and in several questions where that is more than
/// the model can read at once.
/// </summary>
internal sealed class RepairInParts(ModelTalk talk, ChatEngineOptions options, Article article)
{
    /// <summary>Sentences before and after: who "he" is, and what came of it.</summary>
    private const int Around = 1;

    /// <returns>The claims that the model put right, each with its new words.</returns>
    public async Task<IReadOnlyList<(FailedClaim Failed, RepairedClaim Repaired)>> AskAsync(
        IReadOnlyList<FailedClaim> failed, DigestOptions how, CancellationToken ct)
    {
        RepairQuestion[] questions = [.. Questions(failed, how)];
        var answers = new RepairAnswer[questions.Length];
        await Parallel.ForAsync(
            0, questions.Length, new ParallelOptions { MaxDegreeOfParallelism = options.ParallelParts, CancellationToken = ct },
            async (part, token) => answers[part] = await talk.AskAsync(questions[part], token));
        return
        [
            .. questions.Zip(answers).SelectMany(part => part.Second.Claims.Select(claim => (part.First.Claims[claim.Number - 1], claim))),
        ];
    }

    private IEnumerable<RepairQuestion> Questions(IReadOnlyList<FailedClaim> failed, DigestOptions how)
    {
        var claims = new List<FailedClaim>();
        var shown = new SortedSet<int>();
        foreach (FailedClaim claim in failed)
        {
            SortedSet<int> more = [.. shown, .. SentencesAround(claim)];
            if (claims.Count > 0 && more.Sum(TokensOf) > options.PartTokens)
            {
                yield return Question(shown, claims, how);
                (claims, more) = ([], [.. SentencesAround(claim)]);
            }
            claims.Add(claim);
            shown = more;
        }
        if (claims.Count > 0) yield return Question(shown, claims, how);
    }

    private RepairQuestion Question(SortedSet<int> shown, List<FailedClaim> claims, DigestOptions how) =>
        new(article, [.. shown.Select(number => article.Sentences[number])], claims, how);

    private IEnumerable<int> SentencesAround(FailedClaim claim) =>
        article.Sentences.Where(sentence => claim.Evidence.Any(place => place.Overlaps(sentence.Span)))
            .SelectMany(sentence => Enumerable.Range(sentence.Index - Around, (2 * Around) + 1))
            .Where(number => number >= 0 && number < article.Sentences.Count);

    private int TokensOf(int number) => TokenCount.Of(ChatPrompt.Line(article, article.Sentences[number]));
}
