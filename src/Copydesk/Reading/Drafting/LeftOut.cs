using System.Globalization;

namespace Copydesk.Reading.Drafting;

/// <summary>Notes on parts that reading leaves out by kind.</summary>
internal static class LeftOut
{
    public static IntakeNote Code(int count) => Note("left-out-code", "Code blocks were left out", count);

    public static IntakeNote Captions(int count) => Note("left-out-captions", "Picture captions were left out", count);

    public static IntakeNote Hidden(int count) => Note("left-out-hidden", "Elements that the page hides from its readers were left out", count);

    public static IntakeNote MailHeaders(int count) => Note("left-out-mail-headers", "Mail headers were read for title, byline and date and left out", count);

    private static IntakeNote Note(string code, string message, int count) =>
        new(code, string.Create(CultureInfo.InvariantCulture, $"{message} ({count})."));
}
