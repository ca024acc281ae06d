using System.Buffers;

namespace Copydesk.Digesting.Summarizing;

/// <summary>What a web page puts between the sentences of an article: calls to click, credits, captions of pictures.</summary>
internal static class PageFurniture
{
    private static readonly SearchValues<string> _boilerplate = Phrases(
        "scroll down for", "scroll down to", "click here", "click on the", "click the", "click through", "click below", "click to", "read more",
        "read the full", "read full story", "read also", "follow us", "like us on", "find us on", "join us on", "contact us", "follow @",
        "share this", "share your", "share with us", "share on facebook", "share on twitter", "sign up for", "sign up to", "sign up now",
        "subscribe to our", "subscribe now", "subscribe here", "your email address", "your e-mail address", "for more information",
        "for more details", "for more news", "for more stories", "for confidential support", "for confidential help", "visit our", "visit www",
        "visit http", "see www", "all rights reserved", "copyright", "©", "terms of use", "terms of service", "terms and conditions",
        "cookie policy", "cookie settings", "watch the video", "see the video", "video above", "video below", "video courtesy",
        "this article was", "this story was originally", "this story has been", "this page was", "this material may not", "views expressed",
        "contributed to this report", "contributed to this story", "contributed to this article", "getty images", "ap photo", "hide caption",
        "advertisement", "tell us what you think", "let us know in the comments", "in the comments below", "last updated at", "click play", "have your say");

    private static readonly SearchValues<string> _caption = Phrases(
        "(pictured", "(above", "(left", "(right", "(centre", "(center", "(file photo", "(file picture", "(file image", "(file)", "(stock",
        "(l-r", "(l to r", "(top", "(bottom", "(back", "(front", "(inset", "(far left", "(far right", "(second left", "(second right",
        "(third left", "(third right", "(posed", "(circled", "(not pictured", " left) and ", " right) and ", "from left to right", "pictured here",
        "pictured above", "pictured below", "pictured left", "pictured right", ", pictured,", ", pictured ", ", left, and ", ", right, and ", "in this photo", "in this picture",
        "in this image", "file photo", "file picture", "picture shows", "photo shows", "image shows", "photos show", "pictured:");

    /// <summary>Speaks to the visitor of a page, not of the news.</summary>
    public static bool IsBoilerplate(ReadOnlySpan<char> sentence) => sentence.IndexOfAny(_boilerplate) >= 0;

    /// <summary>Describes a picture, or has a caption glued to it.</summary>
    public static bool IsCaption(ReadOnlySpan<char> sentence) =>
        sentence.IndexOfAny(_caption) >= 0 || sentence.StartsWith("pictured", StringComparison.OrdinalIgnoreCase);

    private static SearchValues<string> Phrases(params string[] phrases) => SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);
}
