using Copydesk.Language.Tokens;
using Copydesk.Language.Words;

namespace Copydesk.Proving.Translating;

/// <summary>Whether a claim denies something where the sentences that it cites do, as far as a plain "not" shows it in both languages.</summary>
internal static class TranslatedNegation
{
    private static readonly string[] Known = ["en", "de", "fr", "es", "ru", "zh"];

    public static ProofCheck Check(string claim, string language, string cited, string citedLanguage)
    {
        if (!Known.Contains(language, StringComparer.Ordinal) || !Known.Contains(citedLanguage, StringComparer.Ordinal))
            return new ProofCheck(CheckKind.Negation, CheckOutcome.Skipped, "The claim is in another language than the source, so what it denies was not compared.");
        bool denies = Has(claim, language, Modality.IsNegator), isDenied = Has(cited, citedLanguage, Modality.IsNegator);
        if (!denies && !isDenied) return new ProofCheck(CheckKind.Negation, CheckOutcome.Skipped);
        if (!isDenied && Has(claim, language, Modality.IsNot))
            return new ProofCheck(CheckKind.Negation, CheckOutcome.Doubted, "The claim denies something, and the sentences that it rests on do not.");
        if (!denies && Has(cited, citedLanguage, Modality.IsNot))
            return new ProofCheck(CheckKind.Negation, CheckOutcome.Doubted, "The sentences that the claim rests on deny something, and the claim does not.");
        return new ProofCheck(CheckKind.Negation, CheckOutcome.Passed);
    }

    private delegate bool Reads(ReadOnlySpan<char> word, string language);

    private static bool Has(string text, string language, Reads isOne)
    {
        TokenList tokens = Lexer.Read(text, language);
        for (int i = 0; i < tokens.Count; i++)
        {
            bool isWord = tokens[i].Kind is TokenKind.Word or TokenKind.Ideograph;
            if (isWord && isOne(tokens.Chars(i), language) && !Modality.SparesNegation(tokens.Chars(i + 1))) return true;
        }
        return false;
    }
}
