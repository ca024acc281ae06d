using Copydesk.Language.Tokens;

namespace Copydesk.Language.Words;

/// <summary>Words that deny what they govern, and words that leave it open.</summary>
internal static class Modality
{
    private static readonly WordSet English = WordSet.Of(
        """
        not no never none nobody nothing neither nor without cannot hardly barely n't
        deny denies denied denying fail fails failed failing refuse refuses refused refusing reject rejects rejected rejecting
        refute refutes refuted dispute disputes disputed unable avoid avoids avoided prevent prevents prevented
        """);

    private static readonly WordSet French = WordSet.Of("ne n' n’ pas jamais aucun aucune sans rien ni nie nient nié dément démenti refuse refusé");
    private static readonly WordSet German = WordSet.Of("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder bestreitet bestritt dementierte dementiert");
    private static readonly WordSet Spanish = WordSet.Of("no nunca jamás ningún ninguna ninguno sin tampoco ni nada nadie niega negó desmintió rechazó");
    private static readonly WordSet Russian = WordSet.Of("не нет ни никогда без никто ничего нельзя отрицает отрицал отрицала опроверг опровергла");

    private static readonly WordSet Nots = WordSet.Of(
        "not never nobody nothing cannot nicht kein keine keinen keinem keiner keines nie niemals niemand nichts jamais aucun aucune nunca jamás nadie ningún ninguna не нет никогда никто ничего");

    private static readonly WordSet EnglishHedges = WordSet.Of("may might could if unless whether possible possibly perhaps would-be");

    private static readonly WordSet EnglishHearsay = WordSet.Of(
        "alleged allegedly reportedly allege alleges claim claims claimed suspected accuse accused accuses rumoured rumored");

    private static readonly WordSet EnglishSources = WordSet.Of("according report reports reported accusation accusations allegation allegations");

    private static readonly WordSet Sparing = WordSet.Of("only just merely least doubt surprise more less fewer later nur seulement solo sólo только");

    /// <summary>Whether the word is a plain "not", which every translation keeps; a verb such as "refuse" may become another verb.</summary>
    public static bool IsNot(ReadOnlySpan<char> word, string language) => language == "zh" ? IsNegator(word, language) : Nots.Contains(word);

    public static bool IsNegator(ReadOnlySpan<char> word, string language) => language switch
    {
        "fr" => French.Contains(word),
        "de" => German.Contains(word),
        "es" => Spanish.Contains(word),
        "ru" => Russian.Contains(word),
        "zh" => word.IndexOfAny('不', '没', '未') >= 0 || word.IndexOfAny('無', '无') >= 0,
        _ => English.Contains(word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>Whether the word leaves open what it governs.</summary>
    public static bool IsHedge(ReadOnlySpan<char> word, string language) =>
        language is "en" or "und" && (EnglishHedges.Contains(word) || EnglishHearsay.Contains(word));

    /// <summary>Whether the word leaves it open by giving it to somebody else.</summary>
    public static bool IsHearsay(ReadOnlySpan<char> word) => EnglishHearsay.Contains(word);

    /// <summary>Whether a sentence with this word says whose words they are.</summary>
    public static bool GivesSource(ReadOnlySpan<char> word) => SpeechVerbs.Finite.Contains(word) || EnglishSources.Contains(word);

    /// <summary>After a negation such a word takes nothing back: "not only", "no more than".</summary>
    public static bool SparesNegation(ReadOnlySpan<char> word) => Sparing.Contains(word);
}
