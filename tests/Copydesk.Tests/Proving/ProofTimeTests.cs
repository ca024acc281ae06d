using System.Globalization;
using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Tests.Proving;

/// <summary>Compares the processor's time for a text and for one eight times as long. Runs alone: the time is that of the whole process.</summary>
[Collection(nameof(ProofTimeTests))]
[CollectionDefinition(nameof(ProofTimeTests), DisableParallelization = true)]
public class ProofTimeTests
{
    [Theory]
    [InlineData("The ferry {0} of Norvik carried {1} people on {2} May 2024, said Ada Lund of harbour {0}. ")]
    [InlineData("“We go to {0} now,” said Otto Berg{0}. ")]
    [InlineData("bridge ")]
    public async Task Time_grows_with_the_article_s_length_and_no_faster(string piece)
    {
        async Task<double> SecondsAsync(int pieces)
        {
            Article article = await TestArticle.ReadAsync("The harbour opened. " + string.Concat(Enumerable.Range(0, pieces).Select(n => string.Format(CultureInfo.InvariantCulture, piece, n, n * 7, n % 28 + 1))));
            var claim = new Claim("The ferry 12 of Norvik carried 91 people on 5 May 2024, said Otto Berg of the bridge: “We go to 9 then.”", []);
            double best = double.MaxValue;
            for (int i = 0; i < 5; i++)
            {
                TimeSpan start = Environment.CpuUsage.TotalTime;
                new ClaimProver(article).Prove(claim);
                best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
            }

            return best;
        }

        await SecondsAsync(500);
        double once = await SecondsAsync(500), eightTimes = await SecondsAsync(4_000);

        // Eight times the text in quadratic time is 64 times the work.
        Assert.True(eightTimes < 32 * Math.Max(once, 0.001), $"{once} s, and {eightTimes} s for eight times the text");
    }
}
