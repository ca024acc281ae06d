using Copydesk.Reading;
using Xunit;

namespace Copydesk.Tests.Reading;

public sealed class ReferenceTests
{
    private const string Body = "The harbour town will close its market in June, the council said on Monday.\n\n";

    [Theory]
    [InlineData("References\n[1] Fish landings 1998-2024. Port Authority. https://port.example/fish.", "Fish landings 1998-2024", "Port Authority", "https://port.example/fish")]
    [InlineData("Sources:\n- Fish landings | Port Authority", "Fish landings", "Port Authority", null)]
    [InlineData("Quellen\nDie Zahlen des Hafens\nhafen.example", "Die Zahlen des Hafens", "hafen.example", null)]
    [InlineData("Références :\nLes chiffres du port\nhttps://port.example/chiffres", "Les chiffres du port", null, "https://port.example/chiffres")]
    [InlineData("Источники:\nДанные порта\nport.example", "Данные порта", "port.example", null)]
    [InlineData("参考资料：\n港口数据\nport.example", "港口数据", "port.example", null)]
    [InlineData("Source: Elmswick News", "Elmswick News", null, null)]
    public void Entries_name_title_publisher_and_address(string section, string? title, string? publisher, string? url)
    {
        Article article = Given.Text(Body + section);

        Assert.Equal([new Reference(title, publisher, url)], article.References);
        Assert.Single(article.Sentences);
    }

    [Fact]
    public void Each_title_takes_the_domain_below_it()
    {
        Article article = Given.Text(Body + "Reference(s):\nFirst title of a source\none.example\nSecond title of a source\ntwo.example");

        Assert.Equal(
            [new Reference("First title of a source", "one.example", null), new Reference("Second title of a source", "two.example", null)],
            article.References);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:secret@port.example/")]
    public void Only_web_addresses_without_credentials_are_kept(string address)
    {
        Article article = Given.Markdown($"{Body}## Sources\n\n- [Fish landings]({address})\n");

        Assert.Equal([new Reference("Fish landings", null, null)], article.References);
    }

    [Fact]
    public void A_section_on_sources_in_the_middle_of_an_article_is_text()
    {
        string prose = "Sources close to the council say that the talks went on for months and that nobody wanted to be the first to name a date, "
            + "since the crews had been promised in public that the hall would stay open for at least another season after the last repairs.";

        Article article = Given.Text($"{Body}Sources\n\n{prose}\n\nThe council did not comment on that.");

        Assert.Empty(article.References);
        Assert.Equal(3, article.Sentences.Count);
    }
}
