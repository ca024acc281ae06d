using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>Classifiers, measures and nouns behind a Chinese number.</summary>
internal static class HanUnits
{
    private const string Classifiers = "人名个次家吨年天岁倍米辆架届周座条位户所台艘只头件项张本种套栋间层批起例票秒枚颗棵幅部场处支份";
    private const string NotNouns = "的是和在了与以由被将为至到多余上下左右前后以及或而也都就但从对向于亿万元月日号";

    /// <summary>How many letters the unit has; 0 when none follows.</summary>
    public static int LengthAt(TokenList tokens, int i, bool isScaled)
    {
        if (tokens[i].Kind != TokenKind.Ideograph) return 0;
        bool isDouble = (tokens.First(i), tokens.First(i + 1)) is ('公', '里' or '斤' or '顷') or ('个', '月') or ('小', '时') or ('分', '钟') or ('平', '方') or ('千', '米' or '克' or '瓦');
        if (isDouble) return 2;
        if (Classifiers.Contains(tokens.First(i), StringComparison.Ordinal)) return 1;

        // Behind 万 and 亿 the noun may stand without a classifier; most nouns have two letters.
        bool isNoun = isScaled && tokens[i + 1].Kind == TokenKind.Ideograph && !NotNouns.Contains(tokens.First(i), StringComparison.Ordinal) && !NotNouns.Contains(tokens.First(i + 1), StringComparison.Ordinal);
        return isNoun ? 2 : 0;
    }
}
