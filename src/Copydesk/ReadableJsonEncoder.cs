using System.Text.Encodings.Web;

namespace Copydesk;

/// <summary>
/// Escapes what JSON must escape, and <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c>, so that JSON inside a page can neither end a script nor begin
/// a tag. Letters of all scripts, quotation marks, apostrophes and plus signs stay readable.
/// </summary>
internal sealed unsafe class ReadableJsonEncoder : JavaScriptEncoder
{
    /// <summary>Its name warns of the three characters that are escaped here.</summary>
    private static readonly JavaScriptEncoder Relaxed = UnsafeRelaxedJsonEscaping;

    public override int MaxOutputCharactersPerInputCharacter => Math.Max(Relaxed.MaxOutputCharactersPerInputCharacter, Default.MaxOutputCharactersPerInputCharacter);

    public override bool WillEncode(int unicodeScalar) => IsMarkup(unicodeScalar) || Relaxed.WillEncode(unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        int relaxed = Relaxed.FindFirstCharacterToEncode(text, textLength);
        int before = relaxed < 0 ? textLength : relaxed;
        int markup = new ReadOnlySpan<char>(text, before).IndexOfAny('<', '>', '&');
        return markup < 0 ? relaxed : markup;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        (IsMarkup(unicodeScalar) ? Default : Relaxed).TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    private static bool IsMarkup(int scalar) => scalar is '<' or '>' or '&';
}
