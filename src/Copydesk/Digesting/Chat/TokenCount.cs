using Microsoft.ML.Tokenizers;

namespace Copydesk.Digesting.Chat;

/// <summary>Tokens as the models of OpenAI count them (o200k); others differ a little.</summary>
internal static class TokenCount
{
    private static readonly Lazy<Tokenizer> _tokenizer = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    public static int Of(string text) => _tokenizer.Value.CountTokens(text);
}
