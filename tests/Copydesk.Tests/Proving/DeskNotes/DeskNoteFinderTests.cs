using Copydesk.Proving;
using Copydesk.Proving.DeskNotes;
using Copydesk.Reading;

namespace Copydesk.Tests.Proving.DeskNotes;

public class DeskNoteFinderTests
{
    [Theory]
    [InlineData("The council met on Monday, 4 March 2025, and agreed. The toll stays as it is for all who cross.", "weekday-mismatch", "Monday")]
    [InlineData("President Ode will visit Lowen from 7 to 10 May, his first state visit in 2024. A summit in January 2025 set the course for both sides.", "coming-before-past", "2024")]
    [InlineData("The minister is due to open the port in March 2023. The two cities signed the treaty in June 2024 after long talks.", "coming-before-past", "March 2023")]
    public async Task A_contradiction_is_reported_with_its_places(string text, string code, string exact)
    {
        Article article = await TestArticle.ReadAsync(text);

        DeskNote note = Assert.Single(DeskNoteFinder.Find(article));

        Assert.Equal(code, note.Code);
        Assert.Equal(exact, note.Evidence[0].Exact);
        Assert.All(note.Evidence, e => Assert.Equal(article.Text[e.Start..e.End], e.Exact));
    }

    [Theory]
    [InlineData("The council met on Tuesday, 4 March 2025, and agreed.")]
    [InlineData("The council meets on Monday. It last met on 4 March 2025.")]
    [InlineData("He will stand trial for a theft committed in 2019. The court met in 2021 and adjourned.")]
    [InlineData("The city will replace the bridge built in 1950. The old mayor died in 2020.")]
    [InlineData("\"We will open in 2020,\" he said in 2019. The port opened in 2023.")]
    [InlineData("The port will open in 2030. Work began in 2025.")]
    [InlineData("In 2019 the firm said it will list in 2020. It listed in 2022.")]
    [InlineData("The new bridge will open in 2026. The design, based on 2030 traffic levels, was praised.")]
    [InlineData("The club will play its first match in May 2025. The stadium, listed in 2027 rankings, was painted.")]
    public async Task A_sound_article_has_no_notes(string text) =>
        Assert.Empty(DeskNoteFinder.Find(await TestArticle.ReadAsync(text)));
}
