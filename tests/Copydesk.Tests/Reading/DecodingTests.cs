using System.Text;
using Copydesk.Reading;
using Xunit;

namespace Copydesk.Tests.Reading;

public sealed class DecodingTests
{
    private const string Words = "Der Bürgermeister von Köln sagte am Montag, dass die Brücke über den Fluss für zwei Monate geschlossen wird.";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", false }, { "utf-16", true }, { "utf-16BE", false }, { "utf-16BE", true }, { "utf-32", true }, { "utf-32BE", true },
    };

    [Theory, MemberData(nameof(Encodings))]
    public void Unicode_is_read_with_and_without_its_mark(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);

        Article article = Given.Bytes([.. mark ? encoding.Preamble : [], .. encoding.GetBytes(Words)], "text/plain");

        Assert.Equal(Words, article.Text);
        Assert.Empty(article.IntakeNotes);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Lone_surrogates_are_removed_and_reported(string name)
    {
        var raw = Encoding.GetEncoding(name);
        byte[] bytes = [.. raw.GetBytes("The market "), .. Unit('\uD83D'), .. raw.GetBytes("closes in June."), .. Unit('\uDC00')];

        Article article = Given.Bytes(bytes, "text/plain");

        Assert.Equal("The market closes in June.", article.Text);
        Assert.Equal(["removed-lone-surrogates"], Given.CodesOf(article));

        byte[] Unit(char c) => name == "utf-16" ? [(byte)c, (byte)(c >> 8)] : [(byte)(c >> 8), (byte)c];
    }

    [Fact]
    public void A_declared_charset_is_used()
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Words);

        Article article = Given.Bytes(bytes, "text/plain; charset=\"ISO-8859-1\"");

        Assert.Equal(Words, article.Text);
        Assert.Empty(article.IntakeNotes);
    }

    [Fact]
    public void A_charset_that_is_guessed_is_reported()
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("Мэр города заявил в понедельник, что рыбный рынок будет закрыт в июне после девяноста лет работы.");

        Article article = Given.Bytes(bytes, "text/plain");

        Assert.StartsWith("Мэр города заявил", article.Text);
        Assert.Equal(["guessed-charset"], Given.CodesOf(article));
    }

    [Fact]
    public void UTF8_that_is_declared_as_something_else_is_read_and_reported()
    {
        Article article = Given.Bytes(Encoding.UTF8.GetBytes(Words), "text/plain; charset=iso-8859-1");

        Assert.Equal(Words, article.Text);
        Assert.Equal(["charset-mismatch"], Given.CodesOf(article));
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("no-such-charset")]
    public void An_unknown_charset_is_reported(string charset)
    {
        Article article = Given.Bytes("The market closes in June."u8.ToArray(), $"text/plain; charset={charset}");

        Assert.Equal(["unknown-charset"], Given.CodesOf(article));
    }

    [Fact]
    public void Broken_places_in_UTF8_are_counted()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Words), 0xC3];

        Article article = Given.Bytes(bytes, "text/plain");

        Assert.StartsWith(Words, article.Text);
        Assert.Equal(["invalid-bytes"], Given.CodesOf(article));
    }

    [Theory]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "a PDF file")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0 }, "Office")]
    [InlineData(new byte[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4 }, "not text")]
    public void Binary_bytes_declared_as_text_are_refused(byte[] bytes, string named)
    {
        var error = Assert.Throws<CopydeskException>(() => Given.Bytes(bytes, "text/plain"));

        Assert.Equal("not-text", error.Code);
        Assert.Contains(named, error.Message);
    }
}
