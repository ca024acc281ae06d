using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>Numbers in ideographs (三百二十) and the scales that follow digits (2448亿).</summary>
internal static class HanNumberReader
{
    /// <summary>The longest numeral worth reading; longer runs are no number.</summary>
    private const int Longest = 16;

    public static (int Length, decimal Value)? Scale(TokenList tokens, int i)
    {
        decimal scale = 1;
        int length = 0;
        while (length < 2 && tokens[i + length].Kind == TokenKind.Ideograph && Power(tokens.First(i + length)) is { } power)
        {
            scale *= power;
            length++;
        }

        return length == 0 ? null : (length, scale);
    }

    /// <summary>A numeral of at least two signs, or one before a scale: a single 一 is mostly part of a word.</summary>
    public static NumberReading? Read(TokenList tokens, int i)
    {
        decimal total = 0, section = 0, digit = 0;
        int at = i;
        for (; at - i < Longest && tokens[at].Kind == TokenKind.Ideograph; at++)
        {
            char c = tokens.First(at);
            if ("零〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is var index and >= 0) digit = Math.Max(0, index - 1);
            else if (c == '两') digit = 2;
            else if (c == '十') (section, digit) = (section + Math.Max(1, digit) * 10, 0);
            else if (Power(c) is { } power && at > i)
            {
                if (power < 10_000) (section, digit) = (section + digit * power, 0);
                else (total, section, digit) = ((total + section + digit) * power, 0, 0);
                if (total > 1_000_000_000_000_000m) return null;
            }
            else break;
        }

        return at - i >= 2 ? new NumberReading(at, total + section + digit, IsWords: true) : null;
    }

    private static decimal? Power(char c) => c switch
    {
        '百' => 100,
        '千' => 1_000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => null,
    };
}
