using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>Counted nouns of languages in which the noun stands directly behind its number: Russian, French, Spanish.</summary>
internal static class NearNouns
{
    private static readonly WordSet Russian = WordSet.Of(
        "и в во на с со по из за к ко у о об от до для не но а что как это при под над или же ли бы был была были было будет стали стал года году годах до после более менее также тоже уже еще ещё лишь только из-за");
    private static readonly WordSet Romance = WordSet.Of(
        "dans sans après mais plus moins vers alors sous puis depuis très jamais toujours pas des les ses ces mes nos vos leurs dès dont "
        + "más menos después tras pues entonces además es sus los las mis nos antes apenas unos unas muchos");

    private static readonly WordSet Of = WordSet.Of("de d' d’");
    private static readonly WordSet Leading = WordSet.Of("nouveaux nouvelles grands grandes petits petites premiers premières autres jeunes anciens anciennes nuevos nuevas grandes primeros primeras otros otras jóvenes");

    public static (int First, int After)? Find(TokenList tokens, int i, string language)
    {
        if (language == "ru") return FindRussian(tokens, i);
        int at = tokens.IsWord(i, Of) ? i + 1 : i;
        if (tokens.IsWord(at, Leading) && tokens.IsWord(at + 1)) at++;
        bool isPlural = tokens.IsWord(at) && tokens[at].Length >= 4 && !tokens.IsCapitalized(at) && tokens.Chars(at)[^1] is 's' or 'x';
        return isPlural && !tokens.IsWord(at, Romance) ? (at, at + 1) : null;
    }

    private static (int, int)? FindRussian(TokenList tokens, int i)
    {
        int at = IsAdjective(tokens, i) && tokens.IsWord(i + 1) && !tokens.IsWord(i + 1, Russian) ? i + 1 : i;
        bool isNoun = tokens.IsWord(at) && tokens[at].Length >= 3 && tokens.First(at) is >= 'а' and <= 'я' && !tokens.IsWord(at, Russian);
        return isNoun ? (at, at + 1) : null;
    }

    private static bool IsAdjective(TokenList tokens, int i) =>
        tokens.IsWord(i) && (tokens.Chars(i).EndsWith("ых", StringComparison.OrdinalIgnoreCase) || tokens.Chars(i).EndsWith("их", StringComparison.OrdinalIgnoreCase));
}
