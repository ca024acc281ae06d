using System.Buffers;

namespace Copydesk.Language.Sentences;

/// <summary>The marks that matter at the end of a sentence.</summary>
internal static class Characters
{
    private static readonly SearchValues<char> _stops = SearchValues.Create(".!?…。！？．｡؟۔।॥‼⁇⁈⁉");
    private static readonly SearchValues<char> _fullWidthStops = SearchValues.Create("。！？．｡");
    private static readonly SearchValues<char> _exclaims = SearchValues.Create("!?؟‼⁇⁈⁉");
    private static readonly SearchValues<char> _closers = SearchValues.Create("”’»›)]}」』）】〉》］｝〕");
    private static readonly SearchValues<char> _openers = SearchValues.Create("“‘„‚«‹([{「『（【〈《［｛〔¿¡\"'`-–—•*");

    public static bool IsStop(char c) => _stops.Contains(c);

    /// <summary>Ends a sentence whatever follows: scripts without spaces and capitals have no abbreviations with it.</summary>
    public static bool IsFullWidthStop(char c) => _fullWidthStops.Contains(c);

    public static bool IsExclaim(char c) => _exclaims.Contains(c);

    /// <summary>Closes a quotation or bracket and can mean nothing else.</summary>
    public static bool IsCloser(char c) => _closers.Contains(c);

    public static bool IsBracketCloser(char c) => c is ')' or ']' or '}' or '）' or '］';

    public static bool IsStraightQuote(char c) => c is '"' or '\'';

    /// <summary>May stand between the white space and the first word of a sentence.</summary>
    public static bool IsOpener(char c) => _openers.Contains(c);

    /// <summary>A blank line ends a sentence even inside a block; a single line break is white space.</summary>
    public static bool IsBlankLine(string text, int i, int end) => text[i] == '\n' && i + 1 < end && text[i + 1] == '\n';

    public static bool IsWhiteOrEnd(string text, int i, int end) => i >= end || char.IsWhiteSpace(text[i]);

    public static int SkipWhite(string text, int i, int end)
    {
        while (i < end && char.IsWhiteSpace(text[i])) i++;
        return i;
    }

    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }
}
