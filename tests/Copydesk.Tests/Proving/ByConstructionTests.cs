using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Copydesk.Proving;
using Xunit;
using Xunit.Abstractions;

namespace Copydesk.Tests.Proving;

/// <summary>The default engine takes the article's own words, so the gate has nothing to drop. Over the samples: <see cref="SampleArticleTests"/>.</summary>
public sealed class ByConstructionTests(ITestOutputHelper output)
{
    private const string Setting = "COPYDESK_EVAL";

    /// <summary>Where evaluation data has whole articles.</summary>
    private static readonly string[] ArticleFields = ["article", "clean_article", "source", "text"];

    [SkippableFact]
    public async Task Nothing_that_the_default_engine_says_of_any_article_of_the_evaluation_folder_is_dropped()
    {
        string? folder = Environment.GetEnvironmentVariable(Setting);
        Skip.If(string.IsNullOrEmpty(folder), $"{Setting} names no folder of evaluation data: JSON lines with an article in one of the fields {string.Join(", ", ArticleFields)}.");
        string[] articles = [.. Directory.GetFiles(folder, "*.jsonl", SearchOption.AllDirectories).SelectMany(ArticlesOf).Distinct(StringComparer.Ordinal)];
        Assert.NotEmpty(articles);

        var faults = new ConcurrentBag<string>();
        int sentences = 0, facts = 0, verbatim = 0, dates = 0, untold = 0;
        await Parallel.ForEachAsync(articles, async (article, _) =>
        {
            if (await DigestAsync(article) is not { } digest)
            {
                Interlocked.Increment(ref untold);
                return;
            }
            Proof[] proofs = [.. digest.Summary.Select(claim => claim.Proof), .. digest.KeyFacts.Select(fact => fact.Proof)];
            Interlocked.Add(ref sentences, digest.Summary.Count);
            Interlocked.Add(ref facts, digest.KeyFacts.Count);
            Interlocked.Add(ref dates, digest.Timeline.Count);
            Interlocked.Add(ref verbatim, proofs.Count(proof => proof.Status is ProofStatus.Verbatim));
            if (digest.Summary.Count == 0 || proofs.Any(proof => !proof.IsSupported)) faults.Add(digest.Headline);
            foreach (DroppedClaim dropped in digest.Dropped) faults.Add($"{dropped.Part}: {dropped.Text}: {dropped.Reason}");
        });

        output.WriteLine(
            $"{articles.Length} articles ({untold} without a sentence): {sentences} summary sentences and {facts} facts, {verbatim} of them verbatim; {dates} timeline entries; {faults.Count} dropped or unproven");
        Assert.Empty(faults.Take(20));
        Assert.InRange(untold, 0, articles.Length / 100);
    }

    private static async Task<ProvenDigest?> DigestAsync(string article)
    {
        try
        {
            return await ExtractiveDesk.DigestAsync("article", Encoding.UTF8.GetBytes(article), "text/plain");
        }
        catch (CopydeskException error) when (error.Code is "no-sentences")
        {
            return null;
        }
    }

    private static IEnumerable<string> ArticlesOf(string file)
    {
        foreach (string line in File.ReadLines(file))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            foreach (string field in ArticleFields)
                if (row.RootElement.TryGetProperty(field, out JsonElement value) && value.ValueKind is JsonValueKind.String) yield return value.GetString()!;
        }
    }
}
