using System.Text.RegularExpressions;

namespace Copydesk.Reading.Drafting;

/// <summary>
/// Entries of a reference section: a title line and a bare domain below it, <c>[1] Title. Publisher. https://…</c>,
/// <c>Title | Publisher</c>, a link with its text.
/// </summary>
internal static partial class ReferenceParser
{
    public static IReadOnlyList<Reference> Parse(IReadOnlyList<DraftBlock> entries)
    {
        var references = new List<Reference>();
        foreach (DraftBlock entry in entries)
        {
            Reference next = ParseEntry(entry);
            if (next.Title is null && references.Count > 0 && TryComplete(references[^1], next) is { } complete) references[^1] = complete;
            else if (next != new Reference(null, null, null)) references.Add(next);
        }
        return references;
    }

    /// <summary>A line with a domain or an address only belongs to the title above it.</summary>
    private static Reference? TryComplete(Reference above, Reference line)
    {
        if (above.Title is null) return null;
        if ((line.Publisher is not null && above.Publisher is not null) || (line.Url is not null && above.Url is not null)) return null;
        return above with { Publisher = above.Publisher ?? line.Publisher, Url = above.Url ?? line.Url };
    }

    private static Reference ParseEntry(DraftBlock entry)
    {
        string text = entry.Text;
        Match number = Number().Match(text);
        text = text[number.Length..];

        string? url = HttpAddress(entry.Link);
        int at = text.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
        {
            int end = text.IndexOf(' ', at) is var space and >= 0 ? space : text.Length;
            if (HttpAddress(text[at..end].TrimEnd('.', ',', ';', ')', ']', '>')) is { } written)
            {
                url ??= written;
                text = text[..at] + text[end..];
            }
        }
        text = text.Trim(' ', '(', '<', ',', ';', '.', '-', '–', '—', '|');
        if (text.Length == 0) return new Reference(null, null, url);
        if (text.Length <= 100 && Domain().IsMatch(text)) return new Reference(null, text, url);

        // A full stop divides title and publisher only where the entry is formal: numbered, or with its address.
        bool formal = number.Length > 0 || url is not null;
        return TitleAndPublisher(text, formal) is var (title, publisher) ? new Reference(title, publisher, url) : new Reference(text, null, url);
    }

    private static (string Title, string Publisher)? TitleAndPublisher(string text, bool formal)
    {
        foreach (string divider in formal ? (string[])[" | ", " — ", " – ", ". "] : [" | ", " — "])
        {
            int at = text.LastIndexOf(divider, StringComparison.Ordinal);
            if (at <= 0) continue;
            string publisher = text[(at + divider.Length)..].Trim();
            if (publisher.Length is > 1 and <= 60) return (text[..at].Trim(), publisher);
        }
        return null;
    }

    /// <summary>Null for anything but an absolute http or https address without credentials.</summary>
    private static string? HttpAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" && url.UserInfo.Length == 0 ? url.AbsoluteUri : null;

    [GeneratedRegex(@"^(?:\[\d{1,3}\]|\d{1,3}[.)]|[-*•^↑])[ ]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Domain();
}
