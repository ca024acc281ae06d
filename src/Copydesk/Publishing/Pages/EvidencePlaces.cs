using System.Globalization;
using Copydesk.Language;
using Copydesk.Reading;

namespace Copydesk.Publishing.Pages;

/// <summary>
/// The places of the source text that a story rests on, numbered in the order of the text. On a screen a claim is a link to
/// its places; on paper the numbers lead there.
/// </summary>
internal sealed class EvidencePlaces
{
    private readonly Dictionary<TextSpan, int> _numbers;

    public EvidencePlaces(IEnumerable<TextSpan> places)
    {
        All = [.. places.Distinct().OrderBy(place => place.Start).ThenByDescending(place => place.End)];
        _numbers = All.Select((place, index) => (place, index)).ToDictionary(pair => pair.place, pair => pair.index + 1);
    }

    /// <summary>An outer place comes before those inside it.</summary>
    public IReadOnlyList<TextSpan> All { get; }

    /// <summary>The name of a place in the page, for example <c>e-120-254</c>.</summary>
    public static string IdOf(TextSpan place) => string.Create(CultureInfo.InvariantCulture, $"e-{place.Start}-{place.End}");

    public string NumberOf(TextSpan place) => _numbers[place].ToString(CultureInfo.InvariantCulture);

    /// <summary>The words lead to the first place; each further place has a link of its own, so that all can be reached without script.</summary>
    public Html Link(Html words, IEnumerable<Evidence> evidence)
    {
        TextSpan[] places = [.. evidence.Select(e => new TextSpan(e.Start, e.End)).Where(_numbers.ContainsKey).Distinct()];
        if (places.Length == 0) return words;
        string[] ids = [.. places.Select(IdOf)];
        return Html.Of(
            $"<a class=\"claim\" href=\"#{ids[0]}\" data-shows=\"{string.Join(' ', ids)}\" data-n=\"{string.Join(", ", places.Select(NumberOf))}\">{words}</a>{ids.Skip(1).Select(Further)}");
    }

    public Html Link(string words, IEnumerable<Evidence> evidence) => Link(Html.Of($"{words}"), evidence);

    private static Html Further(string id, int index)
    {
        string number = (index + 2).ToString(CultureInfo.InvariantCulture);
        return Html.Of($" <a class=\"further\" href=\"#{id}\" data-shows=\"{id}\" aria-label=\"Evidence, place {number}\">{number}</a>");
    }
}
