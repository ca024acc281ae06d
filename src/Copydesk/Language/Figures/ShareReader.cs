using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>Reads shares of a whole in English words or digits: "one in five visitors", "nine out of 10 doctors".</summary>
internal sealed class ShareReader(TokenList tokens, NumberWords words)
{
    private static readonly WordSet Occasions = WordSet.Of("games matches innings starts appearances overs attempts races rounds seasons");
    private static readonly WordSet NotBeforeDay = WordSet.Of("on since by after before until from to the of post pre");

    public NumberReading? Read(int i)
    {
        if (Whole(i) is not { } part) return null;
        int at = tokens.IsWord(i + 1, "in") ? i + 2 : tokens.IsWord(i + 1, "out") && tokens.IsWord(i + 2, "of") ? i + 3 : -1;
        if (at < 0 || Whole(at) is not { } whole || part < 1 || part >= whole) return null;
        bool counts = CountedNoun.Find(tokens, at + 1, whole) is { } noun && !CountedNoun.IsMeasure(tokens, noun.First) && !tokens.IsWord(noun.First, Occasions);
        return counts || (at == i + 3 && !tokens.IsWord(at + 1)) ? new(at + 1, part / whole, FigureKind.Fraction, IsWords: true) : null;
    }

    /// <summary>3/4 with a small denominator, and not 9/11, 24/7 or a day and month.</summary>
    public static bool IsSlashed(TokenList tokens, int i, out decimal value)
    {
        value = 0;
        if (!IsSlash(tokens, i) || IsSlash(tokens, i + 2) || tokens[i].Length != 1 || tokens[i + 2].Length > 2 || tokens.IsWord(i - 1, NotBeforeDay)) return false;
        decimal over = tokens.First(i) - '0', under = NumberText.Parse(tokens.Chars(i + 2), "en") ?? 0;
        if (over < 1 || over >= under || under > 10) return false;
        value = over / under;
        return true;
    }

    public static bool IsSlash(TokenList tokens, int i) =>
        tokens.IsNumber(i) && tokens.IsMark(i + 1, '/') && tokens.IsNumber(i + 2) && tokens.IsGlued(i) && tokens.IsGlued(i + 1);

    private decimal? Whole(int i)
    {
        if (tokens.IsWord(i)) return words.Small.TryGet(tokens.Chars(i), out decimal small) ? small : words.Scales.TryGet(tokens.Chars(i), out small) && small == 100 ? small : null;
        return tokens.IsNumber(i) && tokens[i].Length <= 3 && NumberText.Parse(tokens.Chars(i), "en") is { } value && decimal.IsInteger(value) ? value : null;
    }
}
