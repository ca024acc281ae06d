using Copydesk.Reading;
using Copydesk.Reading.Cleaning;
using CsCheck;
using Xunit;

namespace Copydesk.Tests.Reading;

public sealed class CleaningTests
{
    [Theory]
    [InlineData("The mar\u200Bket closes.", "The market closes.", "removed-zero-width-characters")]
    [InlineData("The mar\u00ADket closes.", "The market closes.", "removed-soft-hyphens")]
    [InlineData("The \u202Etekram\u202C closes.", "The tekram closes.", "removed-bidi-overrides")]
    [InlineData("The \u2066market\u2069 closes.", "The market closes.", "removed-bidi-overrides")]
    [InlineData("The market\u200E closes.", "The market closes.", "removed-bidi-marks")]
    [InlineData("The market\U000E0041\U000E0042 closes.", "The market closes.", "removed-unicode-tags")]
    [InlineData("The market\0\u0007 closes in June, said the mayor of the old harbour town.", "The market closes in June, said the mayor of the old harbour town.", "removed-control-characters")]
    [InlineData("The\u00A0market closes.", "The market closes.", "replaced-special-spaces")]
    [InlineData("The cafe\u0301 closes.", "The café closes.", "normalized-to-nfc")]
    [InlineData("The mar\u200Dket\u200C closes.", "The market closes.", "removed-zero-width-characters")]
    public void What_hides_is_removed_and_reported(string text, string clean, string code)
    {
        Article article = Given.Text(text);

        Assert.Equal(clean, article.Text);
        Assert.Equal([code], Given.CodesOf(article));
    }

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्\u200Dष")]
    [InlineData("The family \U0001F468\u200D\U0001F469\u200D\U0001F467 is here.")]
    [InlineData("A heart \u2764\uFE0F\u200D\U0001F525 burns.")]
    public void Joiners_and_selectors_that_scripts_and_emoji_need_stay(string text)
    {
        Article article = Given.Text(text);

        Assert.Equal(text, article.Text);
        Assert.Empty(article.IntakeNotes);
    }

    [Fact]
    public void Counts_are_reported() =>
        Assert.Contains("(3)", Given.Text("a\u200Bb\u200Bc\u200Bd").IntakeNotes[0].Message);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    public void Every_line_end_is_one(string end) =>
        Assert.Equal("one\ntwo\n\nthree", TextCleaner.Clean($"one{end}two{end}{end}three", new CleaningTally()));

    [Fact]
    public void Cleaning_clean_text_changes_nothing() =>
        Hostile.Text.Sample(text =>
        {
            string clean = TextCleaner.Clean(text, new CleaningTally());
            Assert.Equal(clean, TextCleaner.Clean(clean, new CleaningTally()));
        });

    [Theory]
    [InlineData("Some 3\u00A0000 visitors came.", 3000)]
    [InlineData("Some 1\u202F250\u202F000 visitors came.", 1250000)]
    public void Spaces_that_group_digits_stay_and_the_number_is_one(string text, int value)
    {
        Article article = Given.Text(text);

        Assert.Equal(text, article.Text);
        Assert.Equal(value, Copydesk.Language.Figures.FigureFinder.Find(article.Text, "en").Single().Value);
    }

    [Theory]
    [InlineData("In\u00A0June 20\u00A0people came in 2\u00A00001 boats.", "In June 20 people came in 2 0001 boats.")]
    [InlineData("Some 3\u00A0000\u200B1 came.", "Some 3 0001 came.")]
    public void Other_special_spaces_become_plain(string text, string plain) => Assert.Equal(plain, Given.Text(text).Text);
}
