using Copydesk.Reading.Drafting;

namespace Copydesk.Reading.PlainText;

/// <summary>A line without its outer white space and quote marks.</summary>
/// <param name="Indent">Columns of white space before the first character.</param>
/// <param name="IsQuoted">It stood behind <c>&gt;</c>, as in mail.</param>
/// <param name="IsItem">It stood behind a bullet, which is taken off; or it has a number that continues a list.</param>
internal readonly record struct TextLine(string Text, int Indent, bool IsQuoted, bool IsItem)
{
    private const string Bullets = "-*•‣◦▪";

    /// <param name="nextNumber">The number that the next item of the present list would have.</param>
    public static TextLine Parse(string raw, ref int nextNumber)
    {
        string text = raw.TrimStart();
        int indent = raw.Length - text.Length;
        bool quoted = text.StartsWith('>');
        if (quoted) text = text.TrimStart('>', ' ', '\t');
        text = text.TrimEnd();

        bool item = text.Length > 2 && Bullets.Contains(text[0]) && text[1] is ' ' or '\t';
        if (item)
        {
            text = text[1..].TrimStart();
        }
        else if (NumberOf(text, out int length) is { } number && (number == 1 || number == nextNumber) && WordCounter.HasWord(text.AsSpan(length)))
        {
            // Only numbers in sequence make a list: "3. März" and "2012. That year" are text.
            nextNumber = number + 1;
            text = text[length..].TrimStart();
            item = true;
        }
        return new TextLine(text, indent, quoted, item);
    }

    private static int? NumberOf(string text, out int length)
    {
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        length = digits + 1;
        return digits is > 0 and < 4 && text.Length > digits + 2 && text[digits] is '.' or ')' && text[digits + 1] is ' ' or '\t'
            ? int.Parse(text.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }
}
