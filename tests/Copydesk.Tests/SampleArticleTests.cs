using Copydesk.Proving;
using Copydesk.Tests.Schema;

namespace Copydesk.Tests;

/// <summary>The articles that a newcomer sees first, through all stages without storage.</summary>
public class SampleArticleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples");

    public static TheoryData<string> Names() => [.. Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_default_engine_claims_nothing_that_is_not_proven(string name)
    {
        ProvenDigest digest = await DigestAsync(name);

        Assert.Empty(digest.Dropped);
        Assert.All(digest.Summary, claim => Assert.Equal(ProofStatus.Verbatim, claim.Proof.Status));
        Assert.InRange(digest.KeyFacts.Count, 10, 40);
        Assert.Contains(digest.KeyFacts, fact => fact.Figure is not null);
        Assert.Contains(digest.KeyFacts, fact => fact.Date is not null);
        Assert.Contains(digest.KeyFacts, fact => fact.Quote is not null);
        Assert.Empty(await DigestSchema.ValidateAsync([CopydeskJson.Write(digest)]));
    }

    [Fact]
    public async Task Only_the_sample_that_contradicts_itself_has_desk_notes()
    {
        var noted = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (string name in Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)))
        {
            ProvenDigest digest = await DigestAsync(name);
            if (digest.DeskNotes.Count > 0) noted[name] = [.. digest.DeskNotes.Select(note => note.Code)];
        }

        KeyValuePair<string, string[]> only = Assert.Single(noted);
        Assert.Equal("ferry-visit-with-contradictions.md", only.Key);
        Assert.Equal(["weekday-mismatch", "coming-before-past", "parts-do-not-add-up"], only.Value);
    }

    private static Task<ProvenDigest> DigestAsync(string name) => ExtractiveDesk.DigestAsync(name, File.ReadAllBytes(Path.Combine(Folder, name)));
}
