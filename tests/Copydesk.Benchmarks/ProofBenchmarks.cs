using BenchmarkDotNet.Attributes;
using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Benchmarks;

/// <summary>
/// Claims in other words than the article's, against it and against longer ones; the time is that of one claim. Run with
/// <c>dotnet run -c Release --project tests/Copydesk.Benchmarks -- --filter '*Proof*'</c>, and <c>--job short --inProcess</c> for a quick look.
/// </summary>
[MemoryDiagnoser]
public class ProofBenchmarks
{
    private static readonly Claim[] Claims =
    [
        .. new[]
        {
            "The Norvik harbour bridge will shut for two years from April.",
            "The council voted to spend 48.5 million euros on the works.",
            "Mayor Ada Lund said that repairs would not be enough.",
            "Engineers found that 212 of 840 strands were broken.",
            "Some 31,000 cars cross the bridge daily, 4 percent more than in 2019.",
            "Kari Holm said a new bridge would have cost 70 million euros.",
            "The tunnel at Eid was closed by the opposition in 1936.",
            "Tom Berg's family has sold bread since 1952.",
        }.Select(text => new Claim(text, [])),
    ];

    private Article _article = null!;
    private ClaimProver _prover = null!;

    /// <summary>How often the sample's 500 words stand in the article.</summary>
    [Params(1, 4, 16)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Read()
    {
        _article = SampleArticle.Make(Length);
        _prover = new ClaimProver(_article);
    }

    [Benchmark(OperationsPerInvoke = 8)]
    public void ArticleAlreadyRead()
    {
        foreach (Claim claim in Claims) _prover.Prove(claim);
    }

    /// <summary>The first claim about an article, which is prepared for it.</summary>
    [Benchmark(OperationsPerInvoke = 8)]
    public void ColdArticle()
    {
        foreach (Claim claim in Claims) new ClaimProver(_article).Prove(claim);
    }
}
