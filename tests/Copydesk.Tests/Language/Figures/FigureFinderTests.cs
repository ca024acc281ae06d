using System.Globalization;
using Copydesk.Language.Figures;
using Xunit;

namespace Copydesk.Tests.Language.Figures;

public class FigureFinderTests
{
    [Theory]
    [InlineData("a record $244.8 billion in 2024", "$244.8 billion", "244800000000", "USD")]
    [InlineData("US$5m was paid", "US$5m", "5000000", "USD")]
    [InlineData("a grant of £6.8m.The work starts", "£6.8m", "6800000", "GBP")]
    [InlineData("cost £1,200 a month", "£1,200", "1200", "GBP")]
    [InlineData("40 million euros were", "40 million euros", "40000000", "EUR")]
    [InlineData("about 300 yuan", "300 yuan", "300", "CNY")]
    [InlineData("10 Australian dollars", "10 Australian dollars", "10", "AUD")]
    [InlineData("EUR 30,000 was", "EUR 30,000", "30000", "EUR")]
    [InlineData("A$25bn deal", "A$25bn", "25000000000", "AUD")]
    [InlineData("a 1.9% annual increase", "1.9%", "1.9", "percent")]
    [InlineData("rose 12 percent", "12 percent", "12", "percent")]
    [InlineData("rose 12 per cent", "12 per cent", "12", "percent")]
    [InlineData("by 2.5 percentage points", "2.5 percentage points", "2.5", "percentage points")]
    [InlineData("over 40 times", "40", "40", "times")]
    [InlineData("three senior police officers", "three", "3", "police")]
    [InlineData("two dozen sheep", "two dozen", "24", "sheep")]
    [InlineData("twenty-four ships", "twenty-four", "24", "ships")]
    [InlineData("two hundred and five houses", "two hundred and five", "205", "houses")]
    [InlineData("half a million votes", "half a million", "500000", "votes")]
    [InlineData("two and a half million votes", "two and a half million", "2500000", "votes")]
    [InlineData("a 45-year-old man", "45", "45", "year")]
    [InlineData("ran 12 km north", "12", "12", "km")]
    [InlineData("3.5 million people", "3.5 million", "3500000", "people")]
    [InlineData("2000 people came", "2000", "2000", "people")]
    [InlineData("one hour later", "one", "1", "hour")]
    [InlineData("a hundred trees", "a hundred", "100", "trees")]
    public void A_figure_has_its_value_and_unit(string text, string words, string value, string? unit)
    {
        FigureMention mention = Assert.Single(FigureFinder.Find(text, "en"));
        Assert.Equal(words, mention.Span.In(text));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), mention.Value);
        Assert.Equal(unit, mention.Unit);
    }

    [Theory]
    [InlineData("more than 40 meetings", nameof(FigureBound.MoreThan), "more than 40 meetings")]
    [InlineData("met over 40 times", nameof(FigureBound.MoreThan), "over 40 times")]
    [InlineData("at least 12 dead", nameof(FigureBound.AtLeast), "at least 12 dead")]
    [InlineData("up to 12 boats", nameof(FigureBound.AtMost), "up to 12 boats")]
    [InlineData("fewer than 12 boats", nameof(FigureBound.LessThan), "fewer than 12 boats")]
    [InlineData("nearly 12 boats", nameof(FigureBound.About), "nearly 12 boats")]
    [InlineData("no more than 12 boats", nameof(FigureBound.AtMost), "no more than 12 boats")]
    [InlineData("12 or more boats", nameof(FigureBound.AtLeast), "12 or more")]
    [InlineData("100+ boats", nameof(FigureBound.AtLeast), "100+")]
    [InlineData("12 boats", nameof(FigureBound.Exact), "12 boats")]
    public void A_hedge_is_kept(string text, string bound, string phrase)
    {
        FigureMention mention = Assert.Single(FigureFinder.Find(text, "en"));
        Assert.Equal(bound, mention.Bound.ToString());
        Assert.Equal(phrase, mention.Phrase.In(text));
    }

    [Theory]
    [InlineData("10 to 15 boats", "10", "15", "boats", nameof(FigureKind.Cardinal))]
    [InlineData("5–7% growth", "5", "7", "percent", nameof(FigureKind.Cardinal))]
    [InlineData("between 10 and 15 boats", "10", "15", "boats", nameof(FigureKind.Cardinal))]
    [InlineData("$10-15 million", "10000000", "15000000", "USD", nameof(FigureKind.Cardinal))]
    [InlineData("$10 million to $15 million", "10000000", "15000000", "USD", nameof(FigureKind.Cardinal))]
    [InlineData("They won 3-1", "3", "1", null, nameof(FigureKind.Score))]
    [InlineData("They lost 1-3", "1", "3", null, nameof(FigureKind.Score))]
    [InlineData("passed by 52 to 48", "52", "48", null, nameof(FigureKind.Score))]
    public void Two_ends_make_a_range_or_a_score(string text, string low, string high, string? unit, string kind)
    {
        FigureMention mention = Assert.Single(FigureFinder.Find(text, "en"));
        Assert.Equal(decimal.Parse(low, CultureInfo.InvariantCulture), mention.Value);
        Assert.Equal(decimal.Parse(high, CultureInfo.InvariantCulture), mention.High);
        Assert.Equal(unit, mention.Unit);
        Assert.Equal(kind, mention.Kind.ToString());
    }

    [Theory]
    [InlineData("the 80th anniversary of it", nameof(FigureKind.Ordinal), "80")]
    [InlineData("the third man", nameof(FigureKind.Ordinal), "3")]
    [InlineData("the twenty-first day", nameof(FigureKind.Ordinal), "21")]
    [InlineData("half of them", nameof(FigureKind.Fraction), "0.5")]
    [InlineData("three-quarters of them", nameof(FigureKind.Fraction), "0.75")]
    [InlineData("a quarter of them", nameof(FigureKind.Fraction), "0.25")]
    [InlineData("3/4 of them", nameof(FigureKind.Fraction), "0.75")]
    [InlineData("under Article 5 it", nameof(FigureKind.Label), "5")]
    public void Ordinals_fractions_and_labels_are_marked(string text, string kind, string value)
    {
        FigureMention mention = Assert.Single(FigureFinder.Find(text, "en"));
        Assert.Equal(kind, mention.Kind.ToString());
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), mention.Value);
    }

    [Theory]
    [InlineData("in 2013 and May 7–10")]
    [InlineData("at 10:30 a.m. or 5 pm")]
    [InlineData("call 555-1234-5678")]
    [InlineData("version 2.0.1")]
    [InlineData("COVID-19 and F-16 and G20 and 5G")]
    [InlineData("one of them, no one else")]
    [InlineData("the second half")]
    public void What_does_not_count_is_no_figure(string text) =>
        Assert.DoesNotContain(FigureFinder.Find(text, "en"), f => f.Kind != FigureKind.Ordinal);

    [Theory]
    [InlineData("from 10 to 15 boats", 2)]
    [InlineData("12 boats and 3 cars", 2)]
    public void Separate_figures_stay_apart(string text, int count) => Assert.Equal(count, FigureFinder.Find(text, "en").Count);

    [Theory]
    [InlineData("fr", "1 200 000 euros", "1200000", "EUR")]
    [InlineData("fr", "une hausse de 1,9 %", "1.9", "percent")]
    [InlineData("fr", "plus de 40 fois", "40", "fois")]
    [InlineData("de", "244,8 Milliarden Dollar", "244800000000", "USD")]
    [InlineData("de", "1.200 Euro", "1200", "EUR")]
    [InlineData("de", "um 1,9 Prozent", "1.9", "percent")]
    [InlineData("es", "1,9 por ciento", "1.9", "percent")]
    [InlineData("es", "40 millones de euros", "40000000", "EUR")]
    [InlineData("ru", "244,8 млрд долларов", "244800000000", "USD")]
    [InlineData("ru", "1,9 процента", "1.9", "percent")]
    [InlineData("zh", "达2448亿美元", "244800000000", "USD")]
    [InlineData("zh", "增长1.9%", "1.9", "percent")]
    [InlineData("zh", "增长百分之三十", "30", "percent")]
    [InlineData("zh", "会晤40多次", "40", "次")]
    public void Other_languages_write_figures_their_way(string language, string text, string value, string unit)
    {
        FigureMention mention = Assert.Single(FigureFinder.Find(text, language));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), mention.Value);
        Assert.Equal(unit, mention.Unit);
    }

    [Theory]
    [InlineData("fell −0.3% again", "−0.3%", "-0.3", "percent")]
    [InlineData("at -5 degrees there", "-5", "-5", "degrees")]
    [InlineData("a loss of −$2.5 billion there", "−$2.5 billion", "-2500000000", "USD")]
    [InlineData("a loss of £(12.4)m there", "£(12.4)m", "-12400000", "GBP")]
    [InlineData("reached 1.5m users there", "1.5m", "1500000", "users")]
    [InlineData("ran the 100m hurdles", "100", "100", "m")]
    [InlineData("paid 50 kroner there", "50 kroner", "50", "kroner")]
    [InlineData("paid 50 Danish kroner there", "50 Danish kroner", "50", "DKK")]
    [InlineData("paid 50 Swedish kronor there", "50 Swedish kronor", "50", "SEK")]
    [InlineData("paid 50 Norwegian kroner there", "50 Norwegian kroner", "50", "NOK")]
    [InlineData("paid 50 rupees there", "50 rupees", "50", "rupees")]
    [InlineData("paid 50 Indian rupees there", "50 Indian rupees", "50", "INR")]
    [InlineData("paid 50 Pakistani rupees there", "50 Pakistani rupees", "50", "PKR")]
    [InlineData("paid 50 liras there", "50 liras", "50", "liras")]
    public void Signs_glued_scales_and_shared_currencies_keep_their_meaning(string text, string words, string value, string unit) =>
        A_figure_has_its_value_and_unit(text, words, value, unit);

    [Theory]
    [InlineData("one in five visitors left", "one in five", "0.2")]
    [InlineData("1 in 10 children left", "1 in 10", "0.1")]
    [InlineData("nine out of 10 doctors left", "nine out of 10", "0.9")]
    [InlineData("half the boats left", "half", "0.5")]
    public void A_share_is_a_fraction(string text, string words, string value)
    {
        FigureMention mention = Assert.Single(FigureFinder.Find(text, "en"));
        Assert.Equal(words, mention.Span.In(text));
        Assert.Equal(FigureKind.Fraction, mention.Kind);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), mention.Value);
    }

    [Theory]
    [InlineData("since the 9/11 attacks, open 24/7", "en")]
    [InlineData("dial 01234 or 000 now", "en")]
    [InlineData("the 10-year Treasury yield rose", "en")]
    [InlineData("he half smiled", "en")]
    [InlineData("乘坐30号线，10日到达", "zh")]
    public void A_number_that_names_or_dates_is_no_amount(string text, string language) => Assert.Empty(FigureFinder.Find(text, language));

    [Theory]
    [InlineData("while the S&P 500 rose")]
    [InlineData("aboard a Boeing 747 there")]
    [InlineData("with the Peugeot 308 there")]
    public void A_number_behind_a_name_is_a_label(string text) =>
        Assert.Equal(FigureKind.Label, Assert.Single(FigureFinder.Find(text, "en")).Kind);

    [Fact]
    public void A_part_and_its_whole_count_the_same() =>
        Assert.Equal(["sailings", "sailings"], FigureFinder.Find("It cut 140 of its 212 daily sailings.", "en").Select(f => f.Unit));

    [Theory]
    [InlineData("de", "1,3 Mrd. Euro kostet es", "1300000000", "EUR")]
    [InlineData("de", "100 Mio. Euro kostet es", "100000000", "EUR")]
    [InlineData("de", "10.000 Fachkräfte fehlen", "10000", "fachkräfte")]
    [InlineData("de", "180 junge Schafe fehlen", "180", "schafe")]
    [InlineData("de", "Es kostet 100 Mio. Die Stadt zahlt", "100000000", null)]
    [InlineData("ru", "продано 60 тыс. автомобилей", "60000", "автомобилей")]
    [InlineData("ru", "построено 500 новых домов", "500", "домов")]
    [InlineData("zh", "建成23座桥", "23", "座")]
    [InlineData("zh", "有120万居民", "1200000", "居民")]
    [InlineData("zh", "走了五十分钟", "50", "分钟")]
    [InlineData("zh", "花了10日元", "10", "JPY")]
    [InlineData("fr", "3 600 seront supprimés", "3600", null)]
    [InlineData("fr", "3 600 nouveaux emplois", "3600", "emplois")]
    [InlineData("es", "3.600 casas nuevas", "3600", "casas")]
    public void Each_language_counts_its_own_nouns(string language, string text, string value, string? unit)
    {
        FigureMention mention = Assert.Single(FigureFinder.Find(text, language));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), mention.Value);
        Assert.Equal(unit, mention.Unit);
    }
}
