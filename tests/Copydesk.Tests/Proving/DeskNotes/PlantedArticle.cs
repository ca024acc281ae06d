using System.Text;
using System.Text.RegularExpressions;
using Copydesk.Language;

namespace Copydesk.Tests.Proving.DeskNotes;

/// <summary>
/// A short article with one planted contradiction, and its sound twin. In the file, <c>{wrong|right}</c> is where the two
/// differ, and ⟦…⟧ holds each place that the note must name; articles are divided by a line <c>---</c>.
/// </summary>
internal sealed partial record PlantedArticle(string Code, string Text, string Twin, IReadOnlyList<TextSpan> Places)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Proving", "DeskNotes", "Planted");

    public static IReadOnlyList<PlantedArticle> All() =>
        [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(path => Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))];

    public static IEnumerable<PlantedArticle> Read(string code, string file)
    {
        foreach (string article in file.Split("\n---\n"))
        {
            string planted = Alternative().Replace(article.Trim(), "${wrong}");
            var (text, places) = WithoutMarks(planted);
            yield return new PlantedArticle(code, text, WithoutMarks(Alternative().Replace(article.Trim(), "${right}")).Text, places);
        }
    }

    private static (string Text, List<TextSpan> Places) WithoutMarks(string marked)
    {
        var text = new StringBuilder();
        var places = new List<TextSpan>();
        int open = 0;
        foreach (char c in marked)
        {
            if (c == '⟦') open = text.Length;
            else if (c == '⟧') places.Add(new TextSpan(open, text.Length));
            else text.Append(c);
        }

        return (text.ToString(), places);
    }

    [GeneratedRegex(@"\{(?<wrong>[^|{}]*)\|(?<right>[^{}]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Alternative();
}
