using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>The noun that a number counts: the head of the words after it, found by its plural form without a dictionary.</summary>
internal static class CountedNoun
{
    private const int Reach = 4;

    private static readonly WordSet Measures = WordSet.Of(
        "km kilometre kilometres kilometer kilometers m metre metres meter meters cm mm mile miles mph kph kmh foot feet ft inch inches yard yards acre acres hectare hectares kg kilo kilos kilogram kilograms gram grams tonne tonnes ton tons "
        + "lb lbs pound pounds ounce ounces oz stone litre litres liter liters gallon gallons barrel barrels mw gw kw gwh mwh kwh twh megawatt megawatts gigawatt gigawatts watts volts gb mb tb ghz mhz "
        + "second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries time times degree degrees celsius fahrenheit cent cents pence mg ml kb "
        + "ans jours mois heures kilomètres mètres tonnes fois jahre jahren tage stunden monate wochen kilometer meter tonnen mal años días meses horas kilómetros metros toneladas veces лет года год дней дня месяцев часов километров метров тонн раз человек");

    private static readonly WordSet Irregular = WordSet.Of(
        "people men women children police troops personnel staff cattle sheep fish aircraft series species feet teeth mice percent dead injured wounded missing votes million lives wives data media crew folk youth spacecraft "
        + "personnes habitants morts blessés menschen personen tote verletzte personas muertos heridos человек людей");

    private static readonly WordSet Stops = WordSet.Of(
        "is was has does as its his this thus us plus minus versus across perhaps always towards besides whereas less unless says goes comes makes takes gets means shows remains includes needs wants "
        + "and or but of in on at to for from by with without that which who whom when where while after before since until than then the a an if it he she they we you i were are be been had have will would could can may might must not "
        + "did do so because into onto over under between among during through per more fewer about against also only just their our your my her these those there here out up down off both each came went got made took became according");

    /// <summary>They end as adverbs do and stand before nouns.</summary>
    private static readonly WordSet LyAdjectives = WordSet.Of("daily weekly monthly quarterly yearly hourly nightly early elderly family deadly costly likely supply assembly friendly");

    public static bool IsMeasure(TokenList tokens, int i) => tokens.IsWord(i, Measures);

    /// <summary>The tokens of the noun, from its first word to after its last.</summary>
    public static (int First, int After)? Find(TokenList tokens, int i, decimal value, string language = "en")
    {
        if (tokens.IsDash(i) && tokens.IsGlued(i - 1) && tokens.IsGlued(i)) return tokens.IsWord(i + 1) ? Hyphened(tokens, i + 1) : null;
        if (tokens.IsWord(i, "more") || tokens.IsWord(i, "other") || tokens.IsWord(i, "additional") || tokens.IsWord(i, "further")) i++;
        for (int at = i; at < i + Reach; at++)
        {
            if (tokens.IsDash(at) && tokens.IsGlued(at - 1) && tokens.IsGlued(at)) continue;
            if (!tokens.IsWord(at)) return null;
            if (language is not ("en" or "und") && !(tokens.IsWord(at, Measures) || tokens.IsWord(at, Irregular))) return ByGrammar(tokens, i, language);
            bool isMeasure = at == i && tokens.IsWord(at, Measures);
            if (!isMeasure && (tokens.IsWord(at, Stops) || (Ends(tokens, at, "ly") && !tokens.IsWord(at, LyAdjectives)))) return null;
            bool isHead = isMeasure || tokens.IsWord(at, Irregular) || (value != 1 && IsPlural(tokens, at));
            if (isHead && !(tokens.IsDash(at + 1) && tokens.IsGlued(at) && tokens.IsGlued(at + 1) && tokens.IsWord(at + 2))) return (at, at + 1);
            if (value == 1 && (!tokens.IsWord(at + 1) || tokens.IsWord(at + 1, Stops))) return tokens.IsCapitalized(at) ? null : (at, at + 1);
        }

        return null;
    }

    private static (int, int)? ByGrammar(TokenList tokens, int i, string language) => language switch
    {
        "de" => GermanNouns.Find(tokens, i),
        "ru" or "fr" or "es" => NearNouns.Find(tokens, i, language),
        _ => null,
    };

    /// <summary>"10-year" counts years; "45-year-old" too.</summary>
    private static (int, int)? Hyphened(TokenList tokens, int i) => tokens.IsCapitalized(i) ? null : (i, i + 1);

    private static bool IsPlural(TokenList tokens, int i) =>
        tokens[i].Length >= 4 && !tokens.IsCapitalized(i) && Ends(tokens, i, "s") && !Ends(tokens, i, "ss") && !Ends(tokens, i, "us") && !Ends(tokens, i, "ous") && !Ends(tokens, i, "is");

    private static bool Ends(TokenList tokens, int i, string ending) => tokens.Chars(i).EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
