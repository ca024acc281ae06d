using Copydesk.Language.Names;
using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>Tells numbers that count from those that tell the time, call a phone or name a thing.</summary>
internal sealed class FigureContext(TokenList tokens)
{
    private static readonly WordSet ClockEndings = WordSet.Of("am pm a.m p.m a.m. p.m. o'clock o’clock gmt utc est edt pst pdt bst cet uhr");
    private static readonly WordSet Labels = WordSet.Of(
        "article chapter section page room flight route highway interstate no nos nasdaq ftse russell nikkei cac csi fortune stoxx asx number group type phase level channel act title amendment resolution proposition apollo boeing airbus windows iphone formula figure table appendix paragraph grade");
    private static readonly WordSet ScoreCues = WordSet.Of(
        "won win wins winning lost lose loses beat beats beating defeated defeat defeats victory draw drew drawn lead leads led trailed trailing score scored score-line scoreline voted vote votes ruled ruling aggregate tie tied past down up penalties set sets");

    /// <summary>Past a clock time, phone number, version or serial name that begins here; or null.</summary>
    public int? SkipOther(int i)
    {
        if (!tokens.IsNumber(i)) return null;
        if (IsPartOfName(i)) return i + 1;
        if (ShareReader.IsSlash(tokens, i) && !ShareReader.IsSlashed(tokens, i, out _)) return i + 3;
        if (tokens.First(i + 1) is '号' || (tokens.First(i + 1) is '日' && tokens.First(i + 2) is not '元')) return i + 2;
        if (IsTerm(i)) return i + 3;
        if (tokens.IsGlued(i) && tokens.IsMark(i + 1, ':') && tokens.IsGlued(i + 1) && tokens.IsNumber(i + 2)) return AfterClock(i + 2);
        if (tokens.IsWord(i + 1, ClockEndings)) return i + 2;
        bool isChain = JoinedByDash(i) && JoinedByDash(i + 2);
        if (!isChain) return null;
        int after = i + 1;
        while (tokens.IsDash(after) && tokens.IsNumber(after + 1)) after += 2;
        return after;
    }

    public bool IsLabel(int i) =>
        tokens.IsNumber(i) && (tokens.IsMark(i - 1, '#') || tokens.IsMark(i - 1, '№') || (tokens.IsWord(i - 1, Labels) && tokens.IsCapitalized(i - 1)) || (tokens.IsCapitalized(i - 1) && tokens.IsMark(i - 2, '&') && tokens.IsGlued(i - 2))
            || (tokens.IsMark(i - 1, '.') && tokens.IsWord(i - 2, "no") && tokens.IsCapitalized(i - 2)));

    /// <summary>"S&amp;P 500": a number directly behind a name within a sentence.</summary>
    public bool IsBehindName(int i) =>
        tokens.IsNumber(i) && tokens[i].Length <= 4 && tokens.IsCapitalized(i - 1) && tokens[i - 2].Kind != TokenKind.Break && (tokens.IsWord(i - 2) || tokens.IsMark(i - 2, '&'))
        && !Gazetteer.IsPlace(tokens.Chars(i - 1)) && !tokens.IsWord(i - 1, NameWords.NotNames);

    private static readonly WordSet Papers = WordSet.Of("yield yields note notes bond bonds treasury treasuries gilt gilts bund bunds mortgage mortgages rate rates swap swaps");

    /// <summary>"10-year yield": the term names the paper.</summary>
    private bool IsTerm(int i) =>
        tokens.IsGlued(i) && tokens.IsDash(i + 1) && tokens.IsGlued(i + 1) && (tokens.IsWord(i + 2, "year") || tokens.IsWord(i + 2, "month"))
        && (tokens.IsWord(i + 3, Papers) || tokens.IsWord(i + 4, Papers) || tokens.IsWord(i + 5, Papers));

    /// <summary>A word of winning, losing or voting stands near before.</summary>
    public bool IsNearScore(int i)
    {
        for (int at = i - 1; at >= i - 8 && tokens[at].Kind != TokenKind.Break; at--)
        {
            if (tokens.IsWord(at, ScoreCues)) return true;
        }

        return false;
    }

    private int AfterClock(int i)
    {
        while (tokens.IsMark(i + 1, ':') && tokens.IsNumber(i + 2)) i += 2;
        return tokens.IsWord(i + 1, ClockEndings) ? i + 2 : i + 1;
    }

    /// <summary>COVID-19, G20, iOS9, F-16, 5G, B2B.</summary>
    private bool IsPartOfName(int i)
    {
        if (tokens.IsGlued(i - 1) && tokens.IsWord(i - 1)) return true;
        bool hyphened = tokens.IsDash(i - 1) && tokens.IsGlued(i - 1) && tokens.IsGlued(i - 2) && tokens.IsWord(i - 2);
        if (hyphened && tokens.IsCapitalized(i - 2)) return true;
        return tokens.IsGlued(i) && tokens.IsWord(i + 1, "G");
    }

    private bool JoinedByDash(int i) =>
        tokens.IsNumber(i) && tokens.IsGlued(i) && tokens.IsDash(i + 1) && tokens.IsGlued(i + 1) && tokens.IsNumber(i + 2);
}
