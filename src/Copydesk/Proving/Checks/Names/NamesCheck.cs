using Copydesk.Language;
using Copydesk.Language.Words;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks.Names;

/// <summary>A capitalised word inside the claim is known to the article: a name that the source never mentions is caught.</summary>
internal sealed class NamesCheck : IClaimCheck
{
    public CheckKind Kind => CheckKind.Names;

    public ProofCheck Check(Comparison comparison)
    {
        string claim = comparison.Claim;
        TextSpan[] names =
        [
            .. WordTokenizer.Tokenize(claim, new TextSpan(0, claim.Length))
                .Skip(1)
                .Where(word => word.Kind == WordKind.Letters && char.IsUpper(claim[word.Span.Start]))
                .Select(word => word.Span),
        ];
        TextSpan[] unknown = [.. names.Where(span => !comparison.Source.Knows(span.In(claim)))];
        return CheckResult.Of(Kind, claim, names.Length, unknown, words => $"The article does not name {words}.");
    }
}
