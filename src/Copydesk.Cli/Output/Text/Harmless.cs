using System.Globalization;
using System.Text;

namespace Copydesk.Cli.Output.Text;

/// <summary>
/// Text that may go to a terminal. Words of an article, of a model and of file names come from strangers: an escape sequence among them
/// could rewrite the screen, and a direction mark could swap what is read.
/// </summary>
internal static class Harmless
{
    private const char Replacement = '\uFFFD';

    /// <summary>As long as it was, on one line: white space is a space, and what steers a terminal or a direction is U+FFFD.</summary>
    public static string Line(string text) => Of(text, keepLines: false);

    /// <summary>The same with its line ends and tabs.</summary>
    public static string Lines(string text) => Of(text, keepLines: true);

    private static string Of(string text, bool keepLines) => string.Create(text.Length, (text, keepLines), static (harmless, from) =>
    {
        for (int at = 0; at < harmless.Length; at++)
        {
            char c = from.text[at];
            if (char.IsSurrogatePair(from.text, at))
            {
                harmless[at] = IsHidden(CharUnicodeInfo.GetUnicodeCategory(from.text, at)) ? Replacement : c;
                harmless[at + 1] = harmless[at] == Replacement ? Replacement : from.text[at + 1];
                at++;
            }
            else if (c is '\n' or '\t' && from.keepLines) harmless[at] = c;
            else if (char.IsWhiteSpace(c)) harmless[at] = c is '\u00A0' or '\u202F' ? c : ' ';
            else harmless[at] = IsJoiner(c) || !IsHidden(char.GetUnicodeCategory(c)) ? c : Replacement;
        }
    });

    private static bool IsHidden(UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate;

    // Arabic and Indic words and emoji need them, and they show nothing by themselves.
    private static bool IsJoiner(char c) => c is '\u200C' or '\u200D' or '\u00AD';
}
