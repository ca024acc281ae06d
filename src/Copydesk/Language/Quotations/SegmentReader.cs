using Copydesk.Language.Names;
using Copydesk.Language.Tokens;

namespace Copydesk.Language.Quotations;

/// <summary>Cuts a text into segments: a stop inside a quotation ends one only when what follows starts anew.</summary>
internal sealed class SegmentReader(TokenList tokens, IReadOnlyList<QuotationMention> quotations)
{
    private const int Reach = 6;

    private readonly List<SpeechSegment> _segments = [];
    private List<int> _items = [];
    private int _paragraph;

    public List<SpeechSegment> Read()
    {
        int quotation = 0;
        for (int i = 0; i < tokens.Count;)
        {
            if (quotation < quotations.Count && tokens[i].Start >= quotations[quotation].Outer.Start)
            {
                TextSpan outer = quotations[quotation].Outer;
                while (i < tokens.Count && tokens[i].Start < outer.End) i++;
                _items.Add(~quotation);
                if (EndsWith(quotations[quotation], i)) End();
                quotation++;
                continue;
            }

            if (tokens[i].Kind == TokenKind.Break)
            {
                End();
                if (tokens[i + 1].Kind != TokenKind.Break) _paragraph++;
            }
            else
            {
                // A stop after a quotation that ended its own sentence stays with it.
                _items.Add(i);
                if (IsStop(i)) End();
            }

            i++;
        }

        End();
        return _segments;
    }

    private void End()
    {
        if (_items.Count == 0) return;
        _segments.Add(new SpeechSegment(_segments.Count, _paragraph, _items));
        _items = [];
    }

    private bool IsStop(int i)
    {
        if (tokens[i].Kind != TokenKind.Mark) return false;
        char c = tokens.First(i);
        if (c is '!' or '?' or '。' or '！' or '？') return true;
        if (c != '.') return false;
        bool isAbbreviation = tokens.IsGlued(i - 1) && (tokens.IsWord(i - 1, NameWords.DottedTitles) || (tokens[i - 1].Length == 1 && tokens.IsWord(i - 1)));
        return !isAbbreviation && !GoesOn(tokens.IsMark(i + 1, ')') ? i + 2 : i + 1);
    }

    /// <summary>"Mo.) said", "Wis., said": what follows a stop belongs to the same sentence.</summary>
    private bool GoesOn(int next) => tokens.IsMark(next, ',') || (tokens.IsWord(next) && char.IsLower(tokens.First(next)));

    private bool EndsWith(QuotationMention quotation, int next)
    {
        char last = tokens.Text[quotation.Inner.End - 1];
        if (tokens[next].Kind == TokenKind.Break) return true;
        if (last is not ('.' or '!' or '?' or '…' or '。' or '！' or '？')) return false;
        if (tokens[next].Kind == TokenKind.Mark && tokens.First(next) is '"' or '“' or '\'' or '‘' or '«' or '「') return true;
        if (!tokens.IsCapitalized(next)) return false;
        if (last == '.') return true;
        for (int i = next; i < next + Reach && tokens.IsWord(i); i++)
        {
            if (tokens.IsWord(i, SpeechVerbs.Finite)) return false;
        }

        return true;
    }
}
