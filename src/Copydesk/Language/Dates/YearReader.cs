using Copydesk.Language.Tokens;

namespace Copydesk.Language.Dates;

/// <summary>Tells a year from a count of four digits.</summary>
internal sealed class YearReader(TokenList tokens, CalendarWords words)
{
    private static readonly WordSet Scales = WordSet.Of(
        "million billion trillion thousand hundred dozen m bn km kg tonnes tons miles mile metres meters feet ft mph acres hectares percent per pct pounds euros dollars yuan gmt est edt hrs hours utc mm cm ml mb gb mg calories votes points people men women "
        + "millions milliards euros personnes habitants millionen milliarden euro prozent menschen millones euros personas тысяч миллионов миллиардов рублей долларов человек евро");

    private static readonly WordSet Labels = WordSet.Of("flight route highway section room no number article interstate page model boeing channel chapter");

    public DateReading? Read(int i)
    {
        if (tokens[i].Length != 4 || DateNumber.Year(tokens, i) is not { } year) return null;
        if (tokens.IsMark(i + 1, '%') || tokens.IsWord(i + 1, Scales) || (tokens.IsGlued(i) && (tokens.IsWord(i + 1) || tokens.IsMark(i + 1, '/')))) return null;
        if (tokens[i + 1].Kind == TokenKind.Ideograph) return null;
        bool isCued = tokens.IsWord(i - 1, words.YearCues);
        if (IsAmount(i) || tokens.IsWord(i - 1, Labels)) return null;
        if (tokens.IsDash(i + 1) && tokens.IsGlued(i) && tokens.IsWord(i + 2) && !isCued) return null;
        bool isNear = year is >= 1900 and <= 2099;
        bool isRound = year % 100 == 0;
        bool counts = tokens.IsWord(i + 1) && !tokens.IsCapitalized(i + 1) && tokens.Chars(i + 1) is [.., 's', ] and not [.., 's', 's'] && !tokens.IsWord(i + 1, "was") && !tokens.IsWord(i + 1, "is") && !tokens.IsWord(i + 1, "as") && !tokens.IsWord(i + 1, "has");
        if (!isCued && (!isNear || (isRound && counts))) return null;
        return new DateReading(i + 1, new CalendarDate(year));
    }

    private bool IsAmount(int i) => tokens.First(i - 1) is '$' or '£' or '€' or '¥' or '#' or '₽' or '₹' or '+' || tokens.First(i + 1) is '€' or '£' or '₽' or '$';
}
