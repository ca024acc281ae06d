using Copydesk.Digesting;
using Copydesk.Proving;

namespace Copydesk.Cli.Output;

/// <summary>Wording that the Markdown and the text form share.</summary>
internal static class DigestWords
{
    public static string Speaker(QuoteFact quote) => (quote.Speaker, quote.Role) switch
    {
        (null, _) => "speaker not named",
        ({ } speaker, null) => speaker,
        ({ } speaker, { } role) => $"{speaker}, {role}",
    };

    public static string Severity(DeskNote note) => note.Severity is DeskNoteSeverity.Error ? "Error" : "Warning";

    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
