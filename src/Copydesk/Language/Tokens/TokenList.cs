namespace Copydesk.Language.Tokens;

/// <summary>The tokens of a text; positions outside it read as a line end, so that rules need no bounds checks.</summary>
internal sealed class TokenList(string text, List<Token> tokens)
{
    private bool? _hasCapitals;

    public string Text { get; } = text;

    public int Count => tokens.Count;

    /// <summary>False for a text in lower case throughout, in which capitals can tell nothing.</summary>
    public bool HasCapitals => _hasCapitals ??= Text.Any(char.IsUpper);

    public Token this[int i] => (uint)i < (uint)tokens.Count
        ? tokens[i]
        : new Token(TokenKind.Break, i < 0 ? 0 : Text.Length, i < 0 ? 0 : Text.Length);

    public ReadOnlySpan<char> Chars(int i) => this[i].Span.Of(Text);

    public char First(int i) => this[i].Length == 0 ? '\n' : Text[this[i].Start];

    public bool IsWord(int i) => this[i].Kind == TokenKind.Word;

    public bool IsNumber(int i) => this[i].Kind == TokenKind.Number;

    public bool IsMark(int i, char mark) => this[i].Kind == TokenKind.Mark && Text[this[i].Start] == mark;

    public bool IsWord(int i, string word) => IsWord(i) && Chars(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The word, or the hyphened compound that it ends, is in the set.</summary>
    public bool IsWord(int i, WordSet words) => IsWord(i) && (words.Contains(Chars(i)) || (words.HasCompounds && IsCompoundIn(words, i)));

    public bool IsCapitalized(int i) => IsWord(i) && char.IsUpper(Text[this[i].Start]);

    public bool IsDash(int i) => this[i].Kind == TokenKind.Mark && Text[this[i].Start] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212';

    /// <summary>No white space between this token and the next one.</summary>
    public bool IsGlued(int i) => i >= 0 && i + 1 < tokens.Count && tokens[i].End == tokens[i + 1].Start && tokens[i + 1].Kind != TokenKind.Break;

    private bool IsCompoundIn(WordSet words, int i) =>
        IsDash(i - 1) && IsGlued(i - 1) && IsGlued(i - 2) && IsWord(i - 2) && words.Contains(Span(i - 2, i + 1).Of(Text));

    public TextSpan Span(int first, int afterLast) => new(this[first].Start, this[afterLast - 1].End);

    /// <summary>First token that ends after this character.</summary>
    public int IndexAt(int position)
    {
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].End > position) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
