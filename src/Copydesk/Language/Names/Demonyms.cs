using Copydesk.Language.Tokens;

namespace Copydesk.Language.Names;

/// <summary>English adjectives of nations and the other names of their countries, each with the word that stands for all.</summary>
internal static class Demonyms
{
    private static readonly WordMap<string> Countries = WordMap<string>.Of(
        """
        afghanistan afghanistan afghan afghans
        africa africa african africans
        albania albania albanian albanians
        algeria algeria algerian algerians
        america america american americans us u.s. usa u.s.a.
        argentina argentina argentine argentinian argentines
        armenia armenia armenian armenians
        asia asia asian asians
        australia australia australian australians
        austria austria austrian austrians
        azerbaijan azerbaijan azerbaijani azeri
        bahrain bahrain bahraini
        bangladesh bangladesh bangladeshi bangladeshis
        belarus belarus belarusian belarusians
        belgium belgium belgian belgians
        bolivia bolivia bolivian
        bosnia bosnia bosnian bosnians
        brazil brazil brazilian brazilians
        britain britain british briton britons uk u.k.
        bulgaria bulgaria bulgarian bulgarians
        cambodia cambodia cambodian
        canada canada canadian canadians
        chile chile chilean
        china china chinese
        colombia colombia colombian colombians
        croatia croatia croatian croat croats
        cuba cuba cuban cubans
        cyprus cyprus cypriot cypriots
        czechia czechia czech czechs
        denmark denmark danish dane danes
        egypt egypt egyptian egyptians
        england england english
        estonia estonia estonian
        ethiopia ethiopia ethiopian
        europe europe european europeans
        finland finland finnish finn finns
        france france french frenchman
        germany germany german germans
        ghana ghana ghanaian
        greece greece greek greeks
        haiti haiti haitian
        hungary hungary hungarian hungarians
        iceland iceland icelandic
        india india indian indians
        indonesia indonesia indonesian
        iran iran iranian iranians
        iraq iraq iraqi iraqis
        ireland ireland irish irishman
        israel israel israeli israelis
        italy italy italian italians
        jamaica jamaica jamaican
        japan japan japanese
        jordan jordan jordanian
        kazakhstan kazakhstan kazakh
        kenya kenya kenyan kenyans
        korea korea korean koreans
        kuwait kuwait kuwaiti
        latvia latvia latvian
        lebanon lebanon lebanese
        libya libya libyan libyans
        lithuania lithuania lithuanian
        malaysia malaysia malaysian
        mexico mexico mexican mexicans
        morocco morocco moroccan
        myanmar myanmar burma burmese
        nepal nepal nepalese nepali
        netherlands netherlands dutch
        nigeria nigeria nigerian nigerians
        norway norway norwegian norwegians
        pakistan pakistan pakistani pakistanis
        palestine palestine palestinian palestinians
        peru peru peruvian
        philippines philippines philippine filipino filipinos
        poland poland polish pole poles
        portugal portugal portuguese
        qatar qatar qatari
        romania romania romanian romanians
        russia russia russian russians
        saudi saudi saudis
        scotland scotland scottish scot scots
        serbia serbia serbian serb serbs
        singapore singapore singaporean
        slovakia slovakia slovak slovakian
        slovenia slovenia slovenian
        somalia somalia somali somalis
        spain spain spanish spaniard
        sudan sudan sudanese
        sweden sweden swedish swede swedes
        switzerland switzerland swiss
        syria syria syrian syrians
        taiwan taiwan taiwanese
        thailand thailand thai
        tibet tibet tibetan
        tunisia tunisia tunisian
        turkey turkey turkish turk turks
        uganda uganda ugandan
        ukraine ukraine ukrainian ukrainians
        venezuela venezuela venezuelan
        vietnam vietnam vietnamese
        wales wales welsh welshman
        yemen yemen yemeni
        zimbabwe zimbabwe zimbabwean
        """, country => country);

    /// <summary>In lower case these are other words.</summary>
    private static readonly WordSet Ambiguous = WordSet.Of("us polish pole poles turkey swede swedes dane danes jordan chile scot");

    /// <summary>The country's name for its own or its people's: "norway" for "Norwegian"; null for another word.</summary>
    public static string? CountryOf(ReadOnlySpan<char> word)
    {
        if (word is "Us" || (char.IsLower(word[0]) && Ambiguous.Contains(word))) return null;
        return Countries.TryGet(word, out string country) ? country : null;
    }
}
