using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>Reads one amount: sign or code, number, scale, and percent, currency name or counted noun.</summary>
internal sealed class AmountReader(TokenList tokens, string language)
{
    private static readonly WordMap<decimal> GluedScales = new("k m b t".Split(' ').Zip([1_000m, 1_000_000m, 1_000_000_000m, 1_000_000_000_000m], KeyValuePair.Create));
    private static readonly WordSet OrdinalsOfTime = WordSet.Of("a per split one");

    private readonly NumberReader _numbers = new(tokens, language);
    private readonly NumberWords _words = NumberWords.For(language);

    public Amount? Read(int i)
    {
        if (!MayBegin(i)) return null;
        if (tokens.IsMark(i, '-') || tokens.IsMark(i, '\u2212')) return ReadNegative(i);
        if (ReadLoss(i) is { } loss) return loss;
        if (Sign(i) is { } sign) return ReadMoney(i, sign.After, sign.Code);
        if (IsPercentOf(i)) return _numbers.Read(i + 3) is { } share ? new Amount(i, share.After, share, "percent", share.After) : null;
        if (_numbers.Read(i) is not { } number) return null;
        if (number.Kind == FigureKind.Ordinal) return ReadOrdinal(i, number);
        return WithUnit(i, number);
    }

    /// <summary>Most words of a text begin no amount, which one look tells.</summary>
    private bool MayBegin(int i) =>
        !tokens.IsWord(i) || IsNumberStart(i + 1) || tokens.IsMark(i + 1, '$') || _words.Openers.Contains(tokens.Chars(i));

    /// <summary>A minus sign touches its amount and nothing on its left.</summary>
    private Amount? ReadNegative(int i)
    {
        bool isSign = tokens.IsGlued(i) && (!tokens.IsGlued(i - 1) || tokens.IsMark(i - 1, '(')) && (tokens.IsNumber(i + 1) || Sign(i + 1) is not null);
        return isSign && Read(i + 1) is { Kind: FigureKind.Cardinal } amount ? amount with { Start = i, Number = amount.Number with { Value = -amount.Value } } : null;
    }

    /// <summary>£(12.4)m: accounts put a loss in brackets.</summary>
    private Amount? ReadLoss(int i)
    {
        bool isLoss = tokens[i].Kind == TokenKind.Mark && tokens.IsMark(i + 1, '(') && tokens.IsNumber(i + 2) && tokens.IsMark(i + 3, ')');
        if (!isLoss || CurrencyNames.BySign(tokens.First(i)) is not { } code || NumberText.Parse(tokens.Chars(i + 2), language) is not { } value) return null;
        bool isScaled = tokens.IsGlued(i + 3) && tokens.IsWord(i + 4) && (GluedScales.TryGet(tokens.Chars(i + 4), out _) || _words.Scales.TryGet(tokens.Chars(i + 4), out _));
        decimal scale = 1;
        if (isScaled && !GluedScales.TryGet(tokens.Chars(i + 4), out scale)) _words.Scales.TryGet(tokens.Chars(i + 4), out scale);
        int after = isScaled ? i + 5 : i + 4;
        return new Amount(i, after, new NumberReading(after, -value * scale, Scale: scale), code, after) { IsMoneySign = true };
    }

    /// <summary>$, US$, USD before a number.</summary>
    private (string Code, int After)? Sign(int i)
    {
        if (tokens[i].Kind == TokenKind.Mark && CurrencyNames.BySign(tokens.First(i)) is { } code && IsNumberStart(i + 1))
            return (language == "zh" && code == "JPY" ? "CNY" : code, i + 1);
        if (!tokens.IsWord(i)) return null;
        if (tokens.IsGlued(i) && tokens.IsMark(i + 1, '$') && IsNumberStart(i + 2) && CurrencyNames.ByPrefix(tokens.Chars(i)) is { } dollars) return (dollars, i + 2);
        return IsNumberStart(i + 1) && CurrencyNames.ByCode(tokens, i) is { } iso ? (iso, i + 1) : null;
    }

    private bool IsNumberStart(int i) => tokens.IsNumber(i);

    private Amount? ReadMoney(int start, int i, string code)
    {
        if (_numbers.Read(i) is not { } number) return null;
        if (tokens.IsGlued(i) && number.After == i + 1 && tokens.IsWord(i + 1) && GluedScales.TryGet(tokens.Chars(i + 1), out decimal scale))
            number = number with { After = i + 2, Value = number.Value * scale, Scale = scale };
        return new Amount(start, number.After, number, code, number.After) { IsMoneySign = true };
    }

    private Amount? ReadOrdinal(int i, NumberReading number)
    {
        if (number.IsWords && tokens.IsWord(i, "second") && tokens.IsWord(i - 1, OrdinalsOfTime)) return null;
        (int First, int After)? noun = CountedNoun.Find(tokens, number.After, 1, language);
        return new Amount(i, number.After, number, noun is { } n ? Noun(n.First) : null, noun?.After ?? number.After);
    }

    private Amount WithUnit(int i, NumberReading number)
    {
        int at = number.After;
        if (Percent(at) is { } percent) return new Amount(i, percent.After, number, percent.Unit, percent.After);
        int named = number.Scale > 1 && (tokens.IsWord(at, "de") || tokens.IsWord(at, "d'") || tokens.IsWord(at, "d’")) ? at + 1 : at;
        if (CurrencyNames.ByName(tokens, named) is { } money && !(money.Code == "KRW" && number.Value < 100)) return new Amount(i, money.After, number, money.Code, money.After);
        if (CurrencyNames.ByIdeographs(tokens, at) is { } yuan) return new Amount(i, at + yuan.Length, number, yuan.Code, at + yuan.Length);
        if (CurrencyNames.BySign(tokens.First(at)) is { } sign && tokens[at].Kind == TokenKind.Mark && !tokens.IsGlued(at)) return new Amount(i, at + 1, number, sign, at + 1);
        if (tokens[at].Kind == TokenKind.Ideograph) return HanUnit(i, number);
        if (tokens.IsGlued(at - 1) && tokens.IsNumber(at - 1) && tokens.IsWord(at) && !IsGluedMeasure(at) && GluedScales.TryGet(tokens.Chars(at), out decimal scale))
            (number, at) = (number with { After = at + 1, Value = number.Value * scale, Scale = scale }, at + 1);
        (int First, int After)? noun = number.Kind == FigureKind.Fraction ? null : CountedNoun.Find(tokens, at, number.Value, language);
        if (noun is null && number.Kind == FigureKind.Cardinal && PartOf(number.After, number.Value) is { } whole) return new Amount(i, number.After, number, Noun(whole), number.After);
        return new Amount(i, number.After, number, noun is { } n ? Noun(n.First) : null, noun?.After ?? number.After);
    }

    /// <summary>The noun of "140 of its 212 daily sailings", which both numbers count.</summary>
    private int? PartOf(int i, decimal part)
    {
        if (!tokens.IsWord(i, "of")) return null;
        int at = tokens.IsNumber(i + 1) ? i + 1 : i + 2;
        return tokens.IsNumber(at) && NumberText.Parse(tokens.Chars(at), language) is { } whole && whole > part ? CountedNoun.Find(tokens, at + 1, whole, language)?.First : null;
    }

    private static readonly WordSet Races = WordSet.Of("hurdles finals sprints races heats champions runners swimmers relays records titles meters metres");

    /// <summary>"1.5m tall" and "100m hurdles" are metres; "1.5m users" are not.</summary>
    private bool IsGluedMeasure(int i) =>
        CountedNoun.IsMeasure(tokens, i) && !(tokens.IsWord(i, "m") && CountedNoun.Find(tokens, i + 1, 2) is { } noun && noun.First == i + 1 && !tokens.IsWord(i + 1, Races) && !CountedNoun.IsMeasure(tokens, i + 1));

    private string Noun(int i) => tokens.Chars(i).ToString().ToLowerInvariant();

    private (string Unit, int After)? Percent(int i)
    {
        if (tokens.IsMark(i, '%') || tokens.IsMark(i, '％')) return ("percent", i + 1);
        int at = tokens.IsDash(i) && tokens.IsGlued(i - 1) ? i + 1 : i;
        if (tokens.IsWord(at, _words.Percent)) return ("percent", at + 1);
        if ((tokens.IsWord(at, "per") && tokens.IsWord(at + 1, "cent")) || (tokens.IsWord(at, "pour") && tokens.IsWord(at + 1, "cent")) || (tokens.IsWord(at, "por") && tokens.IsWord(at + 1, "ciento")))
            return ("percent", at + 2);
        int points = tokens.IsDash(at + 1) ? at + 2 : at + 1;
        if ((tokens.IsWord(at, "percentage") || tokens.IsWord(at, "basis")) && (tokens.IsWord(points, "point") || tokens.IsWord(points, "points")))
            return (tokens.IsWord(at, "basis") ? "basis points" : "percentage points", points + 1);
        return tokens.First(i) == '个' && tokens.First(i + 1) == '百' && tokens.First(i + 2) == '分' && tokens.First(i + 3) == '点' ? ("percentage points", i + 4) : null;
    }

    /// <summary>百分之 stands before its number.</summary>
    private bool IsPercentOf(int i) => tokens.First(i) == '百' && tokens.First(i + 1) == '分' && tokens.First(i + 2) == '之';

    private Amount HanUnit(int i, NumberReading number)
    {
        int at = tokens.First(number.After) is '多' or '余' ? number.After + 1 : number.After;
        int length = HanUnits.LengthAt(tokens, at, number.Scale > 1);
        return new Amount(i, number.After, number, length == 0 ? null : tokens.Span(at, at + length).In(tokens.Text), at + length);
    }
}
