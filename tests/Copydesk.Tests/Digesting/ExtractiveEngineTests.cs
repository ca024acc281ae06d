using Copydesk.Digesting;
using Copydesk.Tests.Digesting.Summarizing;
using Xunit;

namespace Copydesk.Tests.Digesting;

public sealed class ExtractiveEngineTests
{
    [Fact]
    public async Task An_article_without_sentences_is_refused_with_the_reason()
    {
        CopydeskException refused = await Assert.ThrowsAsync<CopydeskException>(() =>
            new ExtractiveEngine().DigestAsync(TestArticle.Of("# Only a heading"), new(), CancellationToken.None));
        Assert.Equal("no-sentences", refused.Code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_digest_has_as_many_summary_sentences_as_asked_each_with_its_own_place(int count)
    {
        var article = TestArticle.Of("The bridge at Norvik will close in April.", "The council will spend 48 million euros on cables.", "A ferry will carry all commuters.");
        Digest digest = await new ExtractiveEngine().DigestAsync(article, new() { Sentences = count }, CancellationToken.None);
        Assert.Equal(count, digest.Summary.Count);
        Assert.All(digest.Summary, claim => Assert.Equal(claim.Text, Assert.Single(claim.Evidence).In(article.Text)));
    }
}
