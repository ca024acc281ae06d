namespace Copydesk.Reading.Drafting;

/// <summary>Paragraphs all in bold: a subheading when short and without end mark, else an emphasised paragraph.</summary>
internal static class BoldLine
{
    private const int LongestHeading = 100;

    public static bool IsHeading(string text)
    {
        string line = text.Trim();
        return line.Length is > 0 and <= LongestHeading && !".!:;,…。！；：，".Contains(line[^1]);
    }
}
