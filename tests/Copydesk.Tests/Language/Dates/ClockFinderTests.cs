using Copydesk.Language.Dates;
using Copydesk.Language.Tokens;
using Xunit;

namespace Copydesk.Tests.Language.Dates;

public class ClockFinderTests
{
    [Theory]
    [InlineData("at 8:15 a.m. sharp", "8:15 a.m.", 8, 15)]
    [InlineData("at 8.15pm", "8.15pm", 20, 15)]
    [InlineData("at 12:05 am", "12:05 am", 0, 5)]
    [InlineData("at 11pm", "11pm", 23, 0)]
    [InlineData("from 20:10 on", "20:10", 20, 10)]
    [InlineData("at 2010 GMT", "2010 GMT", 20, 10)]
    [InlineData("um 20.15 Uhr", "20.15 Uhr", 20, 15)]
    [InlineData("shortly after noon", "noon", 12, 0)]
    [InlineData("before midnight", "midnight", 0, 0)]
    public void Times_of_day_are_read(string text, string words, int hour, int minute)
    {
        ClockMention time = Assert.Single(ClockFinder.Find(Lexer.Read(text, "en")));

        Assert.Equal(words, time.Span.In(text));
        Assert.Equal((hour, minute), (time.Hour, time.Minute));
    }

    [Theory]
    [InlineData("in 2010 it rained")]
    [InlineData("a time of 2:04:31")]
    [InlineData("worth 8.15 million")]
    [InlineData("at 25:61")]
    [InlineData("at 14 am")]
    public void Other_numbers_are_no_times(string text) => Assert.Empty(ClockFinder.Find(Lexer.Read(text, "en")));

    [Theory]
    [InlineData("8:15", "8:15 pm", true)]
    [InlineData("8:15 am", "8:15 pm", false)]
    [InlineData("20:15", "8:15pm", true)]
    public void A_time_without_its_half_of_the_day_may_be_either(string one, string other, bool same) =>
        Assert.Equal(same, Read(one).IsSameTime(Read(other)));

    private static ClockMention Read(string text) => ClockFinder.Find(Lexer.Read(text, "en")).Single();
}
