using System.Collections.Frozen;

namespace Copydesk.Reading.Html;

/// <summary>How deeply markup nests, found before it is parsed: a parser's time grows with depth times length.</summary>
internal static class MarkupDepth
{
    private static readonly FrozenSet<string> NeverNest = FrozenSet.ToFrozenSet(
        [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", // void
            "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", // ended by the next
            "script", "style",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Never too small; too large where end tags are missing. Counting stops beyond <paramref name="most"/>.</summary>
    public static bool Exceeds(string markup, int most)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byName = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var neverNest = NeverNest.GetAlternateLookup<ReadOnlySpan<char>>();
        int depth = 0;
        bool foreign = false;
        var scanner = new MarkupScanner(markup);
        while (scanner.MoveNext())
        {
            if (scanner.Name.IsEmpty) continue;
            // In drawings and formulas any element nests, and a closing slash counts.
            foreign |= scanner.Name.Equals("svg", StringComparison.OrdinalIgnoreCase) || scanner.Name.Equals("math", StringComparison.OrdinalIgnoreCase);
            byName.TryGetValue(scanner.Name, out int count);
            if (scanner.IsClosing)
            {
                // An end tag that closes nothing is ignored by parsers.
                if (count == 0) continue;
                byName[scanner.Name] = count - 1;
                depth--;
            }
            else if (foreign ? !scanner.IsSelfClosing : !neverNest.Contains(scanner.Name))
            {
                byName[scanner.Name] = count + 1;
                if (++depth > most) return true;
            }
        }
        return false;
    }
}
