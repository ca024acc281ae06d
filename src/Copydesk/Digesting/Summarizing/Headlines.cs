using Copydesk.Language;
using Copydesk.Reading;

namespace Copydesk.Digesting.Summarizing;

/// <summary>The article's own title, or one taken from its lead where it has none or one that is no report ("Send this page to a friend").</summary>
internal static class Headlines
{
    /// <param name="lead">The sentence that a headline is taken from when there is no title.</param>
    public static Claim Of(Article article, Sentence lead)
    {
        if (!string.IsNullOrWhiteSpace(article.Title) && Voice.FaultOf(article.Title, article) is null) return new(article.Title, TitleSpan(article) is { } title ? [title] : []);
        TextSpan span = LeadHeadline.Of(article.Text, lead.Span, article.Language);
        return new(span.In(article.Text), [span]);
    }

    // A title that came as metadata stands nowhere in the text; then there is no place to point at.
    private static TextSpan? TitleSpan(Article article)
    {
        if (article.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title) is { } block) return block.Span;
        int start = article.Text.IndexOf(article.Title!, StringComparison.Ordinal);
        return start < 0 ? null : new TextSpan(start, start + article.Title!.Length);
    }
}
