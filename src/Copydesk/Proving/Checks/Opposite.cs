using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks;

/// <summary>A word of the claim, by its index, in whose place the source has its antonym.</summary>
internal readonly record struct Opposite(int Word, int Place)
{
    public string In(Comparison comparison) => comparison.Source.Words.Words[Place].Span.In(comparison.Source.Article.Text);
}
