using Copydesk.Language;
using Copydesk.Reading;

namespace Copydesk.Cli.Output;

/// <summary>Where evidence stands, as a person looks for it: the line of the canonical text, and the sentence around it.</summary>
/// <param name="Line">From 1, in what <c>copydesk read</c> prints.</param>
/// <param name="Mark">The evidence within <paramref name="Sentence"/>.</param>
internal sealed record Place(int Line, string Sentence, TextSpan Mark)
{
    public string Label => $"line {Line}";

    public static Place Of(Article article, Evidence evidence)
    {
        var span = new TextSpan(evidence.Start, evidence.End);
        TextSpan around = AroundOf(article, span);
        int line = article.Text.AsSpan(0, span.Start).Count('\n') + 1;
        return new Place(line, around.In(article.Text), span.Shift(-around.Start));
    }

    /// <summary>The sentences that hold it; in a heading, a title or a reference, which have none, the whole block.</summary>
    private static TextSpan AroundOf(Article article, TextSpan span)
    {
        TextSpan[] parts = [.. article.Sentences.Select(s => s.Span).Where(s => s.Overlaps(span))];
        if (parts.Length == 0) parts = [.. article.Blocks.Select(b => b.Span).Where(b => b.Overlaps(span))];
        return new TextSpan(parts.Select(p => p.Start).Append(span.Start).Min(), parts.Select(p => p.End).Append(span.End).Max());
    }
}
