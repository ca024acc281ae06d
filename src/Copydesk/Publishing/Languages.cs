using System.Collections.Frozen;
using Copydesk.Publishing.Pages;

namespace Copydesk.Publishing;

/// <summary>
/// Names and directions of languages by ISO 639-1 code. A table of ours, so that pages are the same whatever culture data a
/// machine has.
/// </summary>
internal static class Languages
{
    private const string Unknown = "und";

    private static readonly FrozenSet<string> RightToLeft = new[] { "ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi" }.ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["af"] = "Afrikaans", ["ar"] = "Arabic", ["be"] = "Belarusian", ["bg"] = "Bulgarian", ["bn"] = "Bengali", ["ca"] = "Catalan",
        ["cs"] = "Czech", ["cy"] = "Welsh", ["da"] = "Danish", ["de"] = "German", ["el"] = "Greek", ["en"] = "English", ["es"] = "Spanish",
        ["et"] = "Estonian", ["eu"] = "Basque", ["fa"] = "Persian", ["fi"] = "Finnish", ["fr"] = "French", ["ga"] = "Irish", ["he"] = "Hebrew",
        ["hi"] = "Hindi", ["hr"] = "Croatian", ["hu"] = "Hungarian", ["hy"] = "Armenian", ["id"] = "Indonesian", ["is"] = "Icelandic",
        ["it"] = "Italian", ["ja"] = "Japanese", ["ka"] = "Georgian", ["kk"] = "Kazakh", ["ko"] = "Korean", ["lt"] = "Lithuanian",
        ["lv"] = "Latvian", ["mk"] = "Macedonian", ["mn"] = "Mongolian", ["ms"] = "Malay", ["nb"] = "Norwegian", ["nl"] = "Dutch",
        ["nn"] = "Norwegian Nynorsk", ["pl"] = "Polish", ["pt"] = "Portuguese", ["ro"] = "Romanian", ["ru"] = "Russian", ["sk"] = "Slovak",
        ["sl"] = "Slovenian", ["sq"] = "Albanian", ["sr"] = "Serbian", ["sv"] = "Swedish", ["sw"] = "Swahili", ["ta"] = "Tamil",
        ["th"] = "Thai", ["tr"] = "Turkish", ["uk"] = "Ukrainian", ["ur"] = "Urdu", ["vi"] = "Vietnamese", ["zh"] = "Chinese",
    }.ToFrozenDictionary();

    /// <summary>Fit for a language attribute: letters, digits and hyphens, and not <c>und</c>.</summary>
    public static bool IsKnown(string code) =>
        code != Unknown && code.Length is > 1 and < 36 && code.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    public static bool HasName(string code) => Names.ContainsKey(code);

    /// <summary>In English; the code where the table has no name.</summary>
    public static string NameOf(string code) => Names.GetValueOrDefault(code, code);

    /// <summary><c>lang</c> and <c>dir</c> for an element of article text. An unknown language leaves the direction to the text.</summary>
    public static Html Attributes(string code) => IsKnown(code)
        ? Html.Of($"lang=\"{code}\" dir=\"{(RightToLeft.Contains(code) ? "rtl" : "ltr")}\"")
        : Html.Of($"lang=\"\" dir=\"auto\"");
}
