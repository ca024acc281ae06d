namespace Copydesk.Reading.Cleaning;

/// <summary>
/// The no-break and thin spaces inside numbers: <c>3 000</c>. They stay, since a plain space there would make two numbers
/// of one; matching folds white space of any kind, so that a quotation with a plain space still holds.
/// </summary>
internal static class DigitGroups
{
    private const int Length = 3;

    /// <summary>Whether such a space stands between a digit and a group of exactly three digits.</summary>
    public static bool IsSeparator(ReadOnlySpan<char> text, int at) =>
        text[at] is '\u00A0' or '\u202F' or '\u2009'
        && at > 0 && char.IsAsciiDigit(text[at - 1])
        && at + Length < text.Length
        && !text.Slice(at + 1, Length).ContainsAnyExceptInRange('0', '9')
        && (at + Length + 1 == text.Length || !char.IsAsciiDigit(text[at + Length + 1]));
}
