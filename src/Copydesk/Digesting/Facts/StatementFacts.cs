using Copydesk.Language;
using Copydesk.Language.Quotations;

namespace Copydesk.Digesting.Facts;

/// <summary>What named people and bodies are reported to have said, without quotation marks.</summary>
internal static class StatementFacts
{
    private const double PersonWeight = 45;

    public static IEnumerable<FactCandidate> Of(ArticleMentions mentions, StatementSpan statements)
    {
        foreach (SpokenStatement spoken in mentions.Statements)
        {
            TextSpan statement = statements.Of(spoken.Span);
            yield return new FactCandidate(
                FactKind.Statement,
                statement,
                spoken.Span,
                "statement " + statement.In(mentions.Article.Text),
                spoken.Speaker.IsPerson ? PersonWeight : PersonWeight - 10);
        }
    }
}
