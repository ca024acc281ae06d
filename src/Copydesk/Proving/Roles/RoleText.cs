using Copydesk.Language;
using Copydesk.Language.Tokens;

namespace Copydesk.Proving.Roles;

/// <summary>A text as the words around its figures, dates and names: marks are left out, each word knows its sentence.</summary>
internal sealed class RoleText
{
    private readonly RoleWord[] _words;
    private readonly int[] _numbers;
    private readonly Slot[] _sentences;

    private RoleText(TokenList tokens, Func<int, RoleWord> read, IReadOnlyList<TextSpan> sentences)
    {
        Tokens = tokens;
        var words = new List<RoleWord>(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Ideograph) words.Add(read(i));
        _words = [.. words];
        _numbers = Array.ConvertAll(_words, word => word.Number);
        _sentences = new Slot[_words.Length];
        int first = 0;
        foreach (TextSpan sentence in sentences)
        {
            // What lies before a sentence and in none, such as a heading, is one too.
            first = Mark(first, sentence.Start);
            first = Mark(first, sentence.End);
        }

        Mark(first, int.MaxValue);
    }

    public TokenList Tokens { get; }

    public int Count => _words.Length;

    /// <summary>See <see cref="RoleWord.Number"/>, for each word.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    public RoleWord this[int i] => _words[i];

    public static RoleText OfArticle(TokenList tokens, WordNumbers numbers, IReadOnlyList<TextSpan> sentences) =>
        new(tokens, i => numbers.Add(tokens, i), sentences);

    public static RoleText OfClaim(TokenList tokens, WordNumbers numbers) => new(tokens, i => numbers.Of(tokens, i), []);

    public TextSpan SpanOf(int i) => Tokens[_words[i].Token].Span;

    public TextSpan SpanOf(Slot slot) => new(SpanOf(slot.First).Start, SpanOf(slot.After - 1).End);

    /// <summary>The words of the sentence that holds this word; none for a place behind the last.</summary>
    public Slot SentenceOf(int word) => word < _sentences.Length ? _sentences[word] : new Slot(word, word);

    public Slot SlotAt(TextSpan span)
    {
        int first = IndexAt(span.Start), after = first;
        while (after < _words.Length && SpanOf(after).Start < span.End) after++;
        return new Slot(first, after);
    }

    private int Mark(int first, int end)
    {
        int after = first;
        while (after < _words.Length && SpanOf(after).Start < end) after++;
        Array.Fill(_sentences, new Slot(first, after), first, after - first);
        return after;
    }

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
