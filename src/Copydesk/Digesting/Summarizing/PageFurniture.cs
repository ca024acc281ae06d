using System.Buffers;
using System.Text.RegularExpressions;

namespace Copydesk.Digesting.Summarizing;

/// <summary>What a web page puts between the sentences of an article: calls to click, credits, captions of pictures.</summary>
internal static partial class PageFurniture
{
    private const int LongestLine = 200;

    /// <summary>Lines of a page that begin so in any language; longer ones are prose.</summary>
    private static readonly string[] _openings =
    [
        "copyright ©", "copyright (c)", "copyright 1", "copyright 2", "copyright:", "copyright by ", "(c) ", "©", "related:", "related stories", "related articles", "see also:", "recommended:", "most read", "more on this", "share this", "share on ",
        "share your", "share with us", "we use cookies", "this site uses cookies", "this website uses cookies", "by using this site", "by continuing to",
        "sign up", "subscribe ", "join our newsletter", "get our newsletter", "read more", "read also", "read next", "follow us", "contact us",
        "visit our", "photo:", "image:", "photo credit", "terms of use", "terms of service", "terms and conditions", "cookie policy", "cookie settings", "privacy policy", "accept all cookies", "accept cookies", "back to top", "skip to ",
        "lesen sie auch", "lesen sie mehr", "lesen sie hier", "mehr zum thema", "das könnte sie auch", "auch interessant:", "wir verwenden cookies", "newsletter abonnieren", "foto:", "bild:",
        "à lire aussi", "lire aussi", "à voir aussi", "voir aussi :", "nous utilisons des cookies", "abonnez-vous", "crédit photo",
        "lea también", "lee también", "le puede interesar", "te puede interesar", "utilizamos cookies", "suscríbete", "suscríbase",
        "leggi anche", "leia também", "veja também", "lees ook", "läs också", "les også", "læs også", "czytaj także", "czytaj też", "zobacz także",
        "читайте также", "читать также", "смотрите также", "подписывайтесь", "фото:", "читайте також",
        "相关阅读", "相关新闻", "延伸阅读", "相關新聞", "相關報導", "责任编辑", "責任編輯", "（责任编辑", "（責任編輯", "(责任编辑", "原标题", "关注我们", "扫描二维码", "関連記事", "あわせて読みたい",
    ];

    private static readonly SearchValues<string> _boilerplate = Phrases(
        "scroll down for", "scroll down to", "click here", "click on the", "click the", "click through", "click below", "click to", "read more",
        "read the full", "read full story", "like us on", "find us on", "join us on", "follow us on", "follow @", "share this",
        "share on facebook", "share on twitter", "sign up for our", "sign up for the newsletter", "sign up to our", "sign up now",
        "subscribe to our", "subscribe now", "subscribe here", "your email address", "your e-mail address", "for more information",
        "for more details", "for more news", "for more stories", "for confidential support", "for confidential help", "visit www",
        "visit http", "see www", "all rights reserved", "copyright ©", "copyrighted material", "©", "our terms of", "accept the terms",
        "our cookie policy", "watch the video", "see the video", "video above", "video below", "video courtesy",
        "this article was", "this story was originally", "this story has been", "this page was", "this material may not", "views expressed",
        "contributed to this report", "contributed to this story", "contributed to this article", "/getty", "getty images/", "(getty images", "via getty", "ap photo", "hide caption",
        "tell us what you think", "let us know in the comments", "in the comments below", "last updated at", "click play", "have your say");

    private static readonly SearchValues<string> _caption = Phrases(
        "(pictured", "(above", "(left", "(right", "(centre", "(center", "(file photo", "(file picture", "(file image", "(file)", "(stock",
        "(l-r", "(l to r", "(top", "(bottom", "(back", "(front", "(inset", "(far left", "(far right", "(second left", "(second right",
        "(third left", "(third right", "(posed", "(circled", "(not pictured", " left) and ", " right) and ", "from left to right", "pictured here",
        "pictured above", "pictured below", "pictured left", "pictured right", ", pictured,", ", pictured ", ", left, and ", ", right, and ", "in this photo", "in this picture",
        "in this image", "file photo", "file picture", "picture shows", "photo shows", "image shows", "photos show", "pictured:");

    /// <summary>Speaks to the visitor of a page, not of the news.</summary>
    public static bool IsBoilerplate(ReadOnlySpan<char> sentence, string language) =>
        OpensAsFurniture(sentence) || (language is "en" or "und" && (sentence.IndexOfAny(_boilerplate) >= 0 || Age().IsMatch(sentence)));

    /// <summary>Describes a picture, or has a caption glued to it.</summary>
    public static bool IsCaption(ReadOnlySpan<char> sentence) =>
        sentence.IndexOfAny(_caption) >= 0 || sentence.StartsWith("pictured", StringComparison.OrdinalIgnoreCase);

    private static bool OpensAsFurniture(ReadOnlySpan<char> sentence)
    {
        if (sentence.Length > LongestLine) return false;
        foreach (string opening in _openings)
        {
            if (!sentence.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            // "Most readers" does not begin with "Most read".
            bool goesOn = char.IsAsciiLetter(opening[^1]) && sentence.Length > opening.Length && char.IsAsciiLetter(sentence[opening.Length]);
            if (!goesOn) return true;
        }
        return false;
    }

    // "Published 3 hours ago", "Updated: 12 minutes ago".
    [GeneratedRegex(@"^(?:Published|Posted|Updated|Last updated):? (?:about )?(?:an?|\d{1,3}) (?:second|minute|hour|day|week|month|year)s? ago\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Age();

    private static SearchValues<string> Phrases(params string[] phrases) => SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);
}
