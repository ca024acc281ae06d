using Copydesk.Language;
using Copydesk.Language.Tokens;

namespace Copydesk.Proving.Roles;

/// <summary>A text as the words around its figures, dates and names: marks are left out, each word knows its sentence.</summary>
internal sealed class RoleText
{
    private readonly RoleWord[] _words;
    private readonly int[] _sentences;

    private RoleText(TokenList tokens, Func<int, RoleWord> read, IReadOnlyList<TextSpan> sentences)
    {
        Tokens = tokens;
        var words = new List<RoleWord>(tokens.Count);
        var sentenceOf = new List<int>(tokens.Count);
        int sentence = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is TokenKind.Mark or TokenKind.Break or TokenKind.Possessive) continue;
            while (sentence < sentences.Count && sentences[sentence].End <= tokens[i].Start) sentence++;
            words.Add(read(i));
            sentenceOf.Add(sentence);
        }

        _words = [.. words];
        _sentences = [.. sentenceOf];
    }

    public TokenList Tokens { get; }

    public static RoleText OfArticle(TokenList tokens, WordNumbers numbers, IReadOnlyList<TextSpan> sentences) =>
        new(tokens, i => numbers.Add(tokens, i), sentences);

    public static RoleText OfClaim(TokenList tokens, WordNumbers numbers) => new(tokens, i => numbers.Of(tokens, i), []);

    public Slot SlotAt(TextSpan span)
    {
        int first = IndexAt(span.Start), after = first;
        while (after < _words.Length && SpanOf(after).Start < span.End) after++;
        return new Slot(first, after);
    }

    public int Count => _words.Length;

    public RoleWord this[int i] => _words[i];

    public TextSpan SpanOf(int i) => Tokens[_words[i].Token].Span;

    public TextSpan SpanOf(Slot slot) => new(SpanOf(slot.First).Start, SpanOf(slot.After - 1).End);

    public int SentenceOf(int i) => _sentences[i];

    /// <summary>Whether this is a word of the same sentence as the slot's.</summary>
    public bool IsBeside(Slot slot, int i) => (uint)i < (uint)_words.Length && slot.First < _words.Length && _sentences[i] == _sentences[slot.First];

    private int IndexAt(int position)
    {
        int low = 0, high = _words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (SpanOf(middle).End > position) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
