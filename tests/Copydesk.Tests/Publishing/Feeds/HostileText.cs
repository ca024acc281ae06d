using CsCheck;

namespace Copydesk.Tests.Publishing.Feeds;

/// <summary>Strings made of what breaks feeds, in pieces between ordinary words; one in two hundred has 10,000 characters.</summary>
internal static class HostileText
{
    private const int Long = 10_000;

    private static readonly Gen<string> Word = OneOf("harbour", "tunnel", "Größe", "مرحبا", "שלום", "мост", "橋", "รถไฟ", "a", "👩\u200d🚒", "e\u0301", "12\u202f000");

    private static readonly Gen<string> Space = OneOf(" ", "\t", "\n", "\r", "\r\n", "\u0085", "\u00a0", "\u2028", "\u2029", "\v", "\f", "");

    private static readonly Gen<string> Markup = OneOf(
        "]]>", "<![CDATA[", "<script>alert(1)</script>", "</title>", "<!--", "-->", "<?xml version=\"1.0\"?>", "<!DOCTYPE x [<!ENTITY e \"e\">]>", "&", "&amp;", "&#0;", "&#x1;", "&nbsp;", "&e;",
        "\"", "'", "\\", "\\u0000", "{", "}", "</item></channel></rss>", "<b>", "%00", "javascript:alert(1)");

    private static readonly Gen<string> Control = Gen.Int[0, 0x9f].Where(c => c < 0x20 || c > 0x7e).Select(c => ((char)c).ToString());

    private static readonly Gen<string> Direction = OneOf(
        "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u200e", "\u200f", "\u061c");

    private static readonly Gen<string> Hidden = OneOf(
        "\u200b", "\u200c", "\u200d", "\ufeff", "\u00ad", "\u2060", "\ufffe", "\uffff", "\ufdd0", "\ufff9", "\U000e0041", "\U0001ffff", "\ufe0f", "\u0300\u0301\u0302");

    private static readonly Gen<string> Surrogate = Gen.Int[0xd800, 0xdfff].Select(c => ((char)c).ToString());

    private static readonly Gen<string> Anything = Gen.String[Gen.Char, 0, 12];

    private static readonly Gen<string> Short = Gen.OneOf(Word, Space, Markup, Control, Direction, Hidden, Surrogate, Anything).Array[0, 12].Select(string.Concat);

    public static Gen<string> Any { get; } = Gen.Frequency((199, Short), (1, Short.Where(text => text.Length > 0).Select(Repeat)));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Long / text.Length + 1))[..Long];
}
