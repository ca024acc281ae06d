using System.Text.RegularExpressions;

namespace Copydesk.Reading.Drafting;

/// <summary>Byline and date lines between the title and the first paragraph.</summary>
/// <param name="Blocks">All blocks; those lines are of kind <see cref="BlockKind.Byline"/>.</param>
/// <param name="Byline">The names, without the word before them.</param>
internal sealed partial record FrontMatter(IReadOnlyList<DraftBlock> Blocks, string? Byline, DateTimeOffset? PublishedAt)
{
    /// <summary>Title, deck, byline, date, a line of credits: after that the text has begun.</summary>
    private const int LinesLookedAt = 6;

    private const int LongestLine = 120;

    public static FrontMatter Find(IReadOnlyList<DraftBlock> blocks)
    {
        var marked = blocks.ToArray();
        string? byline = null;
        DateTimeOffset? published = null;
        for (int i = 0; i < Math.Min(LinesLookedAt, marked.Length - 1); i++)
        {
            DraftBlock block = marked[i];
            if (block.Kind == BlockKind.Title) continue;
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Heading or BlockKind.Byline) || block.Text.Length > LongestLine) break;

            string? name = NameIn(block.Text);
            DateTimeOffset? date = PublicationDate.Parse(block.Text);
            if (name is null && date is null) continue;
            byline ??= name;
            published ??= date;
            marked[i] = block with { Kind = BlockKind.Byline };
        }
        return new FrontMatter(marked, byline, published);
    }

    /// <summary>Whether a line of plain text belongs here, and so is neither title nor heading.</summary>
    public static bool IsFrontLine(string line) =>
        line.Length <= LongestLine && (NameIn(line) is not null || PublicationDate.Parse(line) is not null);

    /// <summary><c>Jane Doe</c> of "By Jane Doe | March 3, 2025"; null when the line is no byline.</summary>
    public static string? NameIn(string line)
    {
        if (line.Length > LongestLine) return null;
        Match match = Credit().Match(line);
        return match.Success ? match.Groups["name"].Value : null;
    }

    // After the word for "by", capitalised words (or East Asian letters), then nothing but a job, a place or a date.
    [GeneratedRegex(
        """
        ^(?:(?:Written|Reported|Story|Text|Words)[ ])?
        (?:(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|Door|Di|[Aa]v|[Aa]f)[ ]
          |(?:Autor(?:in|es|a)?|Authors?|Auteur|Авторы?|Текст|作者|文|記者|记者)[ ]?[:：/／][ ]?)
        (?<name>(?:\p{Lu}[\p{L}\p{M}.'’-]*|[\p{IsCJKUnifiedIdeographs}]{2,12})(?:[ ](?:(?:van|von|de|der|den|del|da|dos|di|la|le|bin|al)[ ]){0,2}(?:\p{Lu}[\p{L}\p{M}.'’-]*|[\p{IsCJKUnifiedIdeographs}]{2,12})){0,6}
           (?:(?:,[ ](?:\p{Lu}[\p{L}\p{M}.'’-]*|[\p{IsCJKUnifiedIdeographs}]{2,12})(?:[ ](?:(?:van|von|de|der|den|del|da|dos|di|la|le|bin|al)[ ]){0,2}(?:\p{Lu}[\p{L}\p{M}.'’-]*|[\p{IsCJKUnifiedIdeographs}]{2,12})){0,6}){0,6}[ ](?:&|and|und|et|y|e|и)[ ](?:\p{Lu}[\p{L}\p{M}.'’-]*|[\p{IsCJKUnifiedIdeographs}]{2,12})(?:[ ](?:(?:van|von|de|der|den|del|da|dos|di|la|le|bin|al)[ ]){0,2}(?:\p{Lu}[\p{L}\p{M}.'’-]*|[\p{IsCJKUnifiedIdeographs}]{2,12})){0,6})?)
        (?:[ ]*[,|•·–—-][ ]*[^.!?]{0,80})?$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Credit();
}
