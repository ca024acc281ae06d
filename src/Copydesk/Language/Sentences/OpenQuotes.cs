namespace Copydesk.Language.Sentences;

/// <summary>
/// Whether a straight quotation mark is open at a place. Curly and angle marks say themselves which side they are; a
/// straight one is judged by what touches it, so that one forgotten mark does not turn all later ones round.
/// </summary>
internal readonly record struct OpenQuotes(bool Double, bool Single)
{
    public OpenQuotes After(string text, int i, TextSpan within)
    {
        if (!Characters.IsStraightQuote(text[i])) return this;

        bool opens = i == within.Start || char.IsWhiteSpace(text[i - 1]) || Characters.IsOpener(text[i - 1]);
        bool closes = i + 1 >= within.End || !char.IsLetterOrDigit(text[i + 1]);
        if (text[i] == '"') return this with { Double = opens == closes ? !Double : opens };
        if (opens && closes) return this with { Single = !Single };
        bool apostrophe = opens ? char.IsDigit(text[i + 1]) : !closes;
        return apostrophe ? this : this with { Single = opens };
    }

    public bool IsOpen(char mark) => mark == '"' ? Double : Single;
}
