using Copydesk.Language;

namespace Copydesk.Publishing.Pages;

/// <summary>
/// The published passages of the source text as paragraphs, with an element for each place that a claim rests on. Places
/// may contain one another; where two cross or a place spans paragraphs, it is made of several pieces that all carry its
/// name, the first as <c>id</c>.
/// </summary>
internal sealed class SourceView(string text, IReadOnlyList<string> headings)
{
    private readonly HashSet<TextSpan> _named = [];
    private readonly HashSet<string> _headings = [.. headings];

    /// <param name="places">Each inside the text and inside a passage.</param>
    public Html Render(IReadOnlyList<TextSpan> passages, EvidencePlaces places)
    {
        var parts = new List<Html>();
        int shown = 0;
        foreach (TextSpan passage in passages)
        {
            parts.Add(Gap(shown, passage.Start));
            parts.AddRange(ParagraphsOf(passage).Select(paragraph => Paragraph(paragraph, places)));
            shown = passage.End;
        }

        parts.Add(Gap(shown, text.Length));
        return Html.Of($"{parts}");
    }

    private Html Gap(int start, int end) => Html.When(
        SourcePassages.IsLeftOut(text, start, end),
        Html.Of($"<p class=\"gap\" lang=\"en\" dir=\"ltr\">[…]<span class=\"unseen\"> Left out.</span></p>\n"));

    private IEnumerable<TextSpan> ParagraphsOf(TextSpan passage)
    {
        for (int start = passage.Start; start < passage.End;)
        {
            int end = text.IndexOf("\n\n", start, passage.End - start, StringComparison.Ordinal);
            if (end < 0) end = passage.End;
            if (end > start) yield return new TextSpan(start, end);
            start = end + 2;
        }
    }

    private Html Paragraph(TextSpan paragraph, EvidencePlaces places)
    {
        Html content = Html.Of($"{Pieces(paragraph, [.. places.All.Where(place => place.Overlaps(paragraph))], places)}");
        return _headings.Contains(paragraph.In(text)) ? Html.Of($"<h3>{content}</h3>\n") : Html.Of($"<p>{content}</p>\n");
    }

    /// <summary>Walks from one edge of a place to the next, keeping the open elements nested.</summary>
    private IEnumerable<Html> Pieces(TextSpan paragraph, TextSpan[] here, EvidencePlaces places)
    {
        int[] edges = [.. here.SelectMany(p => new[] { p.Start, p.End }).Append(paragraph.Start).Append(paragraph.End)
            .Where(e => e >= paragraph.Start && e <= paragraph.End).Distinct().Order()];
        var open = new Stack<TextSpan>();
        int next = 0;
        for (int i = 0; i < edges.Length; i++)
        {
            var reopened = new Stack<TextSpan>();
            while (open.Any(place => place.End == edges[i]))
            {
                TextSpan place = open.Pop();
                yield return Html.Of($"</span>");
                if (place.End > edges[i]) reopened.Push(place);
            }

            if (i == edges.Length - 1) break;
            foreach (TextSpan place in reopened)
            {
                open.Push(place);
                yield return Opening(place, places);
            }

            for (; next < here.Length && here[next].Start <= edges[i]; next++)
            {
                open.Push(here[next]);
                yield return Opening(here[next], places);
            }

            yield return Html.Of($"{text[edges[i]..edges[i + 1]]}");
        }

        foreach (TextSpan _ in open) yield return Html.Of($"</span>");
    }

    private Html Opening(TextSpan place, EvidencePlaces places)
    {
        string id = EvidencePlaces.IdOf(place);
        return _named.Add(place)
            ? Html.Of($"<span class=\"evidence\" id=\"{id}\" data-place=\"{id}\" data-n=\"{places.NumberOf(place)}\" tabindex=\"-1\">")
            : Html.Of($"<span class=\"evidence\" data-place=\"{id}\">");
    }
}
