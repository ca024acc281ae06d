using System.Text.RegularExpressions;
using Copydesk.Proving;
using Copydesk.Proving.DeskNotes;
using Copydesk.Publishing.Digests;
using Copydesk.Reading;

namespace Copydesk.Tests.Proving.DeskNotes;

/// <summary>The page of codes says what is true.</summary>
public partial class DeskNoteDocsTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "DeskNotes.md"));

    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (Match example in Example().Matches(Page)) examples.Add(example.Groups["code"].Value, example.Groups["text"].Value, example.Groups["note"].Value);
        return examples;
    }

    [Fact]
    public void Every_code_is_documented_and_no_other() =>
        Assert.Equal(DeskNoteFinder.Codes.Order(StringComparer.Ordinal), Headings().Matches(Page).Select(heading => heading.Groups["code"].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_has_an_example() => Assert.Equal(DeskNoteFinder.Codes.Count, Examples().Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_example_yields_its_note(string code, string text, string says)
    {
        Article article = await TestArticle.ReadAsync(text);

        DeskNote note = Assert.Single(DeskNoteFinder.Find(article));

        Assert.Equal(code, note.Code);
        Assert.Equal(says, $"{DigestWords.Severity(note)}: {note.Message}");
        Assert.All(note.Evidence, e => Assert.Equal(article.Text[e.Start..e.End], e.Exact));
    }

    [GeneratedRegex("^## (?<code>[a-z0-9-]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Headings();

    [GeneratedRegex(@"^## (?<code>[a-z0-9-]+)\n[^`#]+```text\n(?<text>[^`]+)```\n\n> (?<note>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Example();
}
