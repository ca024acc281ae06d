using Copydesk.Language.Dates;
using Xunit;

namespace Copydesk.Tests.Language.Dates;

public class DateFinderTests
{
    [Theory]
    [InlineData("She leaves from May 7–10.", "May 7–10", "XXXX-05-07/XXXX-05-10")]
    [InlineData("The summit of January 2025's end", "January 2025", "2025-01")]
    [InlineData("Since 2013, they met.", "2013", "2013")]
    [InlineData("on 7 May 2024 in Lyon", "7 May 2024", "2024-05-07")]
    [InlineData("on May 7, 2024, in Lyon", "May 7, 2024", "2024-05-07")]
    [InlineData("filed 2024-05-07 here", "2024-05-07", "2024-05-07")]
    [InlineData("in the 1990s there", "1990s", "199X")]
    [InlineData("in the 1970s.A keen reader", "1970s", "197X")]
    [InlineData("in the '90s there", "'90s", "XX9X")]
    [InlineData("a 19th-century house", "19th-century", "18XX")]
    [InlineData("the Sept. 11 memorial", "Sept. 11", "XXXX-09-11")]
    [InlineData("7th of May", "7th of May", "XXXX-05-07")]
    [InlineData("from 2013 to 2016", "2013 to 2016", "2013/2016")]
    [InlineData("the 2013–14 season", "2013–14", "2013/2014")]
    [InlineData("between 2013 and 2016", "2013 and 2016", "2013/2016")]
    [InlineData("from May 7 to June 3, 2024", "May 7 to June 3, 2024", "2024-05-07/2024-06-03")]
    [InlineData("7-10 May", "7-10 May", "XXXX-05-07/XXXX-05-10")]
    [InlineData("in the first quarter of 2024", "first quarter of 2024", "2024-33")]
    [InlineData("in spring 2024", "spring 2024", "2024-21")]
    [InlineData("in May the rain came", "May", "XXXX-05")]
    [InlineData("by 5/7/2024", "5/7/2024", "2024-XX-XX")]
    [InlineData("by 25/7/2024", "25/7/2024", "2024-07-25")]
    [InlineData("Friday, May 7, was dry", "Friday, May 7", "XXXX-05-07")]
    [InlineData("the 2016 Olympics", "2016", "2016")]
    [InlineData("the post-2024 trip", "2024", "2024")]
    public void A_date_is_read_with_the_parts_that_the_text_gives(string text, string words, string edtf)
    {
        DateMention mention = Assert.Single(DateFinder.Find(text, "en"));
        Assert.Equal(words, mention.Span.In(text));
        Assert.Equal(edtf, mention.Edtf);
    }

    [Theory]
    [InlineData("fr", "le 7 mai 2024 à Paris", "2024-05-07")]
    [InlineData("fr", "le 1er mai", "XXXX-05-01")]
    [InlineData("fr", "en 2013", "2013")]
    [InlineData("de", "am 7. Mai 2024", "2024-05-07")]
    [InlineData("de", "am 07.05.2024", "2024-05-07")]
    [InlineData("de", "seit 2013", "2013")]
    [InlineData("es", "el 7 de mayo de 2024", "2024-05-07")]
    [InlineData("es", "en enero de 2025", "2025-01")]
    [InlineData("ru", "7 мая 2024 года", "2024-05-07")]
    [InlineData("ru", "с 7 по 10 мая", "XXXX-05-07/XXXX-05-10")]
    [InlineData("zh", "2024年5月7日在北京", "2024-05-07")]
    [InlineData("zh", "5月7日至10日访问", "XXXX-05-07/XXXX-05-10")]
    [InlineData("zh", "2013年以来", "2013")]
    public void Other_languages_write_dates_their_way(string language, string text, string edtf) =>
        Assert.Equal(edtf, Assert.Single(DateFinder.Find(text, language)).Edtf);

    [Theory]
    [InlineData("It came yesterday.", "yesterday", nameof(RelativeUnit.Day), -1)]
    [InlineData("It came last year.", "last year", nameof(RelativeUnit.Year), -1)]
    [InlineData("It came two years ago.", "two years ago", nameof(RelativeUnit.Year), -2)]
    [InlineData("It comes next month.", "next month", nameof(RelativeUnit.Month), 1)]
    [InlineData("It came last Friday.", "last Friday", nameof(RelativeUnit.Weekday), -1)]
    [InlineData("It came on Friday.", "Friday", nameof(RelativeUnit.Weekday), null)]
    public void A_relative_date_gets_no_invented_year(string text, string words, string unit, int? offset)
    {
        DateMention mention = Assert.Single(DateFinder.Find(text, "en"));
        Assert.Equal(words, mention.Span.In(text));
        Assert.Null(mention.Start);
        Assert.Equal(new RelativeDate(Enum.Parse<RelativeUnit>(unit), offset), mention.Relative);
    }

    [Theory]
    [InlineData("You may go. May I come?")]
    [InlineData("They march on.")]
    [InlineData("Theresa May spoke.")]
    [InlineData("some 2,013 sheep")]
    [InlineData("2000 people came")]
    [InlineData("$2013 in cash")]
    [InlineData("at 10:30 sharp")]
    [InlineData("version 2.0.1")]
    [InlineData("call 555-1234-5678")]
    [InlineData("February 31")]
    public void What_is_no_date_stays_alone(string text) =>
        Assert.DoesNotContain(DateFinder.Find(text, "en"), d => d.Start is { } s && s != "XXXX-02");

    [Fact]
    public void A_weekday_beside_a_date_is_kept() =>
        Assert.Equal(DayOfWeek.Friday, Assert.Single(DateFinder.Find("on Friday, May 7, 2021", "en")).Weekday);

    [Theory]
    [InlineData("The town opened the line in March. 12 people came.", "en", "March")]
    [InlineData("It ended in June.", "en", "June")]
    [InlineData("It ended on 5 June.", "en", "5 June")]
    [InlineData("It ended in Sept.", "en", "Sept")]
    [InlineData("It ended on Sept. 5.", "en", "Sept. 5")]
    [InlineData("It ended on 5 Sept. 2023.", "en", "5 Sept. 2023")]
    [InlineData("They sat in row 12. June was dry.", "en", "June")]
    [InlineData("Es endete am 7. Mai.", "de", "7. Mai")]
    [InlineData("Это было 15 мая.", "ru", "15 мая")]
    public void A_date_ends_before_the_stop_of_its_sentence(string text, string language, string words) =>
        Assert.Equal(words, Assert.Single(DateFinder.Find(text, language)).Span.In(text));
}
