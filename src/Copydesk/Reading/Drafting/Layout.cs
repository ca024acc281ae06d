using System.Globalization;
using System.Text;
using Copydesk.Language;

namespace Copydesk.Reading.Drafting;

/// <summary>The canonical text and where its blocks and sections stand in it.</summary>
internal sealed record Layout(string Text, IReadOnlyList<Block> Blocks, IReadOnlyList<Section> Sections)
{
    private const string Between = "\n\n";

    /// <exception cref="CopydeskException">The text would have more than <paramref name="most"/> UTF-16 code units.</exception>
    public static Layout Of(IReadOnlyList<DraftBlock> drafts, int most)
    {
        long length = drafts.Sum(b => (long)b.Text.Length + Between.Length) - Between.Length;
        if (length > most)
        {
            throw new CopydeskException("article-too-long", string.Create(
                CultureInfo.InvariantCulture,
                $"The article has {length} characters; at most {most} are read. Send it in parts, or raise Copydesk:Intake:MaxCharacters."));
        }

        var text = new StringBuilder((int)length);
        var blocks = new List<Block>(drafts.Count);
        var sections = new List<Section>();
        foreach (var draft in drafts)
        {
            if (blocks.Count > 0) text.Append(Between);
            var span = new TextSpan(text.Length, text.Length + draft.Text.Length);
            text.Append(draft.Text);
            bool opens = draft.Kind == BlockKind.Heading;
            if (opens || sections.Count == 0) sections.Add(new Section(opens ? draft.Text : null, span));
            else sections[^1] = sections[^1] with { Span = sections[^1].Span with { End = span.End } };
            blocks.Add(new Block(draft.Kind, span, sections.Count - 1));
        }
        return new Layout(text.ToString(), blocks, sections);
    }
}
