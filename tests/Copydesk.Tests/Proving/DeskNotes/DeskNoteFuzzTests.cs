using Copydesk.Proving;
using Copydesk.Proving.DeskNotes;
using Copydesk.Reading;
using CsCheck;

namespace Copydesk.Tests.Proving.DeskNotes;

/// <summary>Whatever is thrown together, the desk does not fall over, and its places are the text's own words.</summary>
public class DeskNoteFuzzTests
{
    private const int MostOfRule = 50;

    /// <summary>Words of the planted articles, and what rules look at.</summary>
    private static readonly string[] Pieces =
    [
        .. PlantedArticle.All().SelectMany(article => article.Text.Split(' ')).Distinct(StringComparer.Ordinal),
        "(", ")", ":", "–", "“", "”", "‘", "’", "\"", "[1-999]", "[0]", "[3, ]", "\n", "\n\n", "# ", "References\n", "31", "February", "0%", "$0", "from", "to", "born", "died", "aged", "999", "doubled", "\u00A0", "Ä", "漢", "\U0001F600",
    ];

    [Fact]
    public async Task No_mixture_makes_it_throw_and_every_place_is_exact() =>
        await Gen.OneOf<string>(Pieces).List[0, 300].SampleAsync(
            async pieces =>
            {
                Article article = await TestArticle.ReadAsync("A start. " + string.Join(' ', pieces));
                Assert.All(DeskNoteFinder.Find(article).SelectMany(note => note.Evidence), e => Assert.Equal(article.Text[e.Start..e.End], e.Exact));
            },
            iter: 300);

    [Theory]
    [InlineData("“We are here in the old house again.” The sky is blue.\n\n", 2_000)]
    [InlineData("The lease ends on 31 September 2025. ", 2_000)]
    [InlineData("13 and 14 and 15 of 16, ", 40_000)]
    [InlineData("Mr John Smith met Smyth and $5 million, ", 10_000)]
    public async Task A_flood_of_one_kind_is_cut_and_takes_no_longer_than_its_length(string piece, int times)
    {
        Article article = await TestArticle.ReadAsync(string.Concat(Enumerable.Repeat(piece, times)));

        Task<IReadOnlyList<DeskNote>> found = Task.Run(() => DeskNoteFinder.Find(article));

        Assert.Same(found, await Task.WhenAny(found, Task.Delay(TimeSpan.FromMinutes(2))));
        Assert.All((await found).GroupBy(note => note.Code), notes => Assert.InRange(notes.Count(), 1, MostOfRule));
    }
}
