using System.Globalization;
using Copydesk.Language;
using Copydesk.Reading;

namespace Copydesk.Publishing.Pages;

/// <summary>A claim as a link to the places of the source text that prove it.</summary>
internal static class EvidenceLink
{
    /// <summary>The name of a place in the source text, for example <c>e-120-254</c>.</summary>
    public static string IdOf(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"e-{span.Start}-{span.End}");

    /// <summary>The words lead to the first place; each further place has a numbered link, so that all can be reached without script.</summary>
    public static Html Of(Html words, IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count == 0) return words;
        string[] ids = [.. evidence.Select(e => IdOf(new TextSpan(e.Start, e.End)))];
        return Html.Of($"<a class=\"claim\" href=\"#{ids[0]}\" data-shows=\"{string.Join(' ', ids)}\">{words}</a>{ids.Skip(1).Select(Further)}");
    }

    public static Html Of(string words, IReadOnlyList<Evidence> evidence) => Of(Html.Of($"{words}"), evidence);

    private static Html Further(string id, int index)
    {
        string number = (index + 2).ToString(CultureInfo.InvariantCulture);
        return Html.Of($" <a class=\"further\" href=\"#{id}\" data-shows=\"{id}\" aria-label=\"Evidence {number}\">{number}</a>");
    }
}
