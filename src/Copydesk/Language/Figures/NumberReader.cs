using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>Reads one number that begins at a token: digits, words, or both, with scale.</summary>
internal sealed class NumberReader(TokenList tokens, string language)
{
    private readonly NumberWords _words = NumberWords.For(language);
    private readonly ShareReader? _shares = language == "en" ? new(tokens, NumberWords.For(language)) : null;

    public NumberReading? Read(int i) => tokens[i].Kind switch
    {
        TokenKind.Number => _shares?.Read(i) ?? ReadDigits(i),
        TokenKind.Word => _shares?.Read(i) ?? ReadFraction(i) ?? ReadOrdinal(i) ?? ReadWords(i),
        TokenKind.Mark => Vulgar(i) is { } part ? new NumberReading(i + 1, part, FigureKind.Fraction) : null,
        TokenKind.Ideograph => HanNumberReader.Read(tokens, i),
        _ => null,
    };

    private NumberReading? ReadDigits(int i)
    {
        if (NumberText.Parse(tokens.Chars(i), language) is not { } value) return null;
        int after = i + 1;
        if (tokens.IsGlued(i) && tokens.IsWord(after, _words.OrdinalEndings)) return new(after + 1, value, FigureKind.Ordinal);
        if (tokens.IsGlued(i) && Vulgar(after) is { } vulgar) (value, after) = (value + vulgar, after + 1);
        else if (ShareReader.IsSlashed(tokens, i, out decimal share)) return new(after + 2, share, FigureKind.Fraction);
        else if (ShareReader.IsSlashed(tokens, after, out share)) (value, after) = (value + share, after + 3);
        if (HanNumberReader.Scale(tokens, after) is { } han) return Scaled(after + han.Length, value, han.Value);
        return ReadScale(after) is { } scale ? Scaled(scale.After, value, scale.Value) : new(after, value);
    }

    /// <summary>Nested scales: "two hundred thousand", "3 thousand million".</summary>
    private (int After, decimal Value)? ReadScale(int i)
    {
        decimal scale = 1;
        int after = i;
        while (after - i < 3)
        {
            int at = tokens.IsDash(after) && tokens.IsGlued(after - 1) && tokens.IsGlued(after) ? after + 1 : after;
            if (!tokens.IsWord(at) || !_words.Scales.TryGet(tokens.Chars(at), out decimal word)) break;
            scale *= word;
            after = HasInnerDot(at) ? at + 2 : at + 1;
        }

        return after > i ? (after, scale) : null;
    }

    /// <summary>"100 Mio. Euro", "60 тыс. автомобилей": the dot ends no sentence. German nouns have capitals as sentences do.</summary>
    private bool HasInnerDot(int scale) =>
        tokens[scale].Length <= 4 && tokens.IsMark(scale + 1, '.') && tokens.IsGlued(scale) && tokens.IsWord(scale + 2)
        && (!tokens.IsCapitalized(scale + 2) || (language == "de" && !tokens.IsWord(scale + 2, GermanNouns.Starters)));

    private static NumberReading? Scaled(int after, decimal value, decimal scale) =>
        value < 1_000_000_000_000m && scale <= 1_000_000_000_000_000m ? new NumberReading(after, value * scale, FigureKind.Cardinal, scale) : null;

    /// <summary>"two hundred and forty-four thousand", "a dozen", "two and a half million".</summary>
    private NumberReading? ReadWords(int i)
    {
        decimal total = 0, group = 0, scale = 1;
        int at = i;
        bool any = false;
        if (tokens.IsWord(at, _words.One))
        {
            if (!tokens.IsWord(at + 1) || !_words.Scales.TryGet(tokens.Chars(at + 1), out _)) return null;
            (group, at, any) = (1, at + 1, true);
        }

        decimal lastSmall = 0;
        for (int words = 0; words < 12 && tokens.IsWord(at); words++)
        {
            if (_words.Small.TryGet(tokens.Chars(at), out decimal small))
            {
                bool adds = lastSmall == 0 || (lastSmall >= 20 && lastSmall < 100 && small is > 0 and < 10);
                if (!adds) break;
                group += small;
                lastSmall = small;
                any = true;
            }
            else if (any && _words.Scales.TryGet(tokens.Chars(at), out decimal factor))
            {
                if (factor <= 100) group *= factor;
                else (total, group) = (total + group * factor, 0);
                lastSmall = 0;
                scale = Math.Max(scale, factor);
                if (total > 1_000_000_000_000_000m) return null;
            }
            else break;

            at++;
            if (tokens.IsDash(at) && tokens.IsGlued(at - 1) && tokens.IsGlued(at) && IsNumberWord(at + 1)) at++;
            else if (scale > 1 && tokens.IsWord(at, _words.And) && tokens.IsWord(at + 1) && _words.Small.TryGet(tokens.Chars(at + 1), out _) && lastSmall == 0) at++;
        }

        if (!any) return null;
        if (tokens.IsWord(at, _words.And) && tokens.IsWord(at + 1, _words.One) && tokens.IsWord(at + 2, "half"))
        {
            (group, at) = (group + 0.5m, at + 3);
            if (ReadScale(at) is { } more) return Scaled(more.After, group, more.Value);
        }

        return at == i ? null : new(at, total + group, FigureKind.Cardinal, scale, IsWords: true);
    }

    private bool IsNumberWord(int i) => tokens.IsWord(i) && (_words.Small.TryGet(tokens.Chars(i), out _) || _words.Scales.TryGet(tokens.Chars(i), out _));

    /// <summary>"half", "a third of", "two-thirds", "half a million".</summary>
    private NumberReading? ReadFraction(int i)
    {
        if (tokens.IsWord(i, "half") && language == "en" && !IsHalfOfOther(i))
        {
            if (tokens.IsWord(i + 1, _words.One) && ReadScale(i + 2) is { } scale) return Scaled(scale.After, 0.5m, scale.Value);
            return tokens.IsWord(i + 1, Wholes) || CountedNoun.Find(tokens, i + 1, 2) is not null ? new(i + 1, 0.5m, FigureKind.Fraction, IsWords: true) : null;
        }

        decimal count = tokens.IsWord(i, _words.One) ? 1 : _words.Small.TryGet(tokens.Chars(i), out decimal small) && small is > 0 and < 20 ? small : 0;
        if (count == 0) return null;
        int at = tokens.IsDash(i + 1) ? i + 2 : i + 1;
        if (!tokens.IsWord(at) || !_words.Parts.TryGet(tokens.Chars(at), out decimal parts)) return null;
        bool isPlural = tokens.Chars(at) is [.., 's'];
        bool isPart = isPlural ? count > 1 : count == 1 && (tokens.IsWord(at + 1, "of") || at == i + 2);
        return isPart && count < parts ? new(at + 1, count / parts, FigureKind.Fraction, IsWords: true) : null;
    }

    private static readonly WordSet Wholes = WordSet.Of("of the a an all its their his her our my your this that these those");
    private static readonly WordSet OtherHalves = WordSet.Of("first second other better opening closing");

    private bool IsHalfOfOther(int i) => tokens.IsWord(i - 1, OtherHalves) || (tokens.IsDash(i + 1) && tokens.IsGlued(i)) || (tokens.IsDash(i - 1) && tokens.IsGlued(i - 1));

    private NumberReading? ReadOrdinal(int i)
    {
        if (_words.Ordinals.TryGet(tokens.Chars(i), out decimal value)) return new(i + 1, value, FigureKind.Ordinal, IsWords: true);
        bool compound = _words.Small.TryGet(tokens.Chars(i), out decimal tens) && tens >= 20 && tokens.IsDash(i + 1)
            && tokens.IsWord(i + 2) && _words.Ordinals.TryGet(tokens.Chars(i + 2), out value) && value < 10;
        return compound ? new(i + 3, tens + value, FigureKind.Ordinal, IsWords: true) : null;
    }

    private decimal? Vulgar(int i) => tokens.First(i) switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        '⅛' => 0.125m,
        _ => null,
    };
}
