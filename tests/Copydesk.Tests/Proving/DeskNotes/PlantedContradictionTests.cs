using Copydesk.Proving;
using Copydesk.Proving.DeskNotes;
using Copydesk.Reading;
using Xunit.Abstractions;

namespace Copydesk.Tests.Proving.DeskNotes;

/// <summary>Contradictions planted in articles of our own: how many are found at their exact places, and that the sound twins are silent.</summary>
public class PlantedContradictionTests(ITestOutputHelper output)
{
    private const int FewestOfCode = 5;
    private const int Fewest = 60;
    private const double LeastFound = 0.9;

    [Fact]
    public async Task Nine_of_ten_are_found_and_their_twins_are_silent()
    {
        int planted = 0, found = 0;
        var alarms = new List<string>();
        output.WriteLine($"{"code",-24} planted  found  notes on twins");
        foreach (IGrouping<string, PlantedArticle> code in PlantedArticle.All().GroupBy(article => article.Code))
        {
            int here = 0, loud = 0;
            var missed = new List<string>();
            foreach (PlantedArticle article in code)
            {
                if (await IsFoundAsync(article)) here++;
                else missed.Add(article.Text.Split('\n')[0]);
                DeskNote[] onTwin = [.. DeskNoteFinder.Find(await TestArticle.ReadAsync(article.Twin))];
                loud += onTwin.Length;
                alarms.AddRange(onTwin.Select(note => $"{code.Key}: {note.Code} {note.Message}"));
            }

            output.WriteLine($"{code.Key,-24} {code.Count(),7}  {here,5}  {loud,14}");
            foreach (string miss in missed) output.WriteLine($"    missed: {miss}");
            Assert.True(code.Count() >= FewestOfCode, $"{code.Key} has {code.Count()} planted contradictions.");
            (planted, found) = (planted + code.Count(), found + here);
        }

        output.WriteLine($"{"all",-24} {planted,7}  {found,5}  {alarms.Count,14}");
        foreach (string alarm in alarms) output.WriteLine("    on a twin: " + alarm);
        Assert.True(planted >= Fewest);
        Assert.True(found >= LeastFound * planted, $"{found} of {planted} found.");
        Assert.Empty(alarms);
    }

    /// <summary>A note of the planted kind, with exactly the planted places.</summary>
    private static async Task<bool> IsFoundAsync(PlantedArticle planted)
    {
        Article article = await TestArticle.ReadAsync(planted.Text);
        return DeskNoteFinder.Find(article).Any(note =>
            note.Code == planted.Code
            && note.Evidence.All(e => article.Text[e.Start..e.End] == e.Exact)
            && note.Evidence.OrderBy(e => e.Start).Select(e => e.Exact).SequenceEqual(planted.Places.Select(place => place.In(planted.Text))));
    }
}
