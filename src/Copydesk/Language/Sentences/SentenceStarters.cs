using System.Collections.Frozen;

namespace Copydesk.Language.Sentences;

/// <summary>Capitalised words that hardly ever go on with a name, so that after "U.S." or "Inc." they begin a sentence.</summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _english = Set("""
        The A An It He She They We You I This That These Those There Here His Her Their Its Our My Your But And Or So Yet Nor In On At
        As After Before When While If For From With By To Of However Meanwhile Although Though Since Because During Under Over Until
        What Who Whom How Why Where Which Whether Not No Yes One Some Many Most Several All Both Each Every Also Then Now Once More
        Other Another Such Despite According Among Between Without Within About Around Earlier Later Last Next Today Yesterday
        Tomorrow Still Just Only Even Instead Moreover Nevertheless Additionally Mr Mrs Ms Dr Police Officials Critics Experts
        Researchers Scientists Shares Analysts
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _german = Set("""
        Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Ich In Im Am An Auf Aus Bei Mit Nach Von Vor Zu Zum Zur
        Und Oder Aber Doch Denn Auch Als Wenn Weil Da Dann Nun Noch Nur So Wie Was Wer Wo Warum Dies Diese Dieser Dieses Seine Sein
        Ihre Kein Keine Nicht Man Für Über Unter Um Seit Bis Während Damit Dabei Jetzt Heute Gestern Morgen
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _french = Set("""
        Le La Les Un Une Des Du De Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces Son Sa Ses Leur Leurs En Dans Sur Avec Pour Par
        Mais Et Ou Donc Car Si Quand Comme Après Avant Selon Depuis Pendant Au Aux À Que Qui Où Pourquoi Tout Plus
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _spanish = Set("""
        El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Nosotros Yo Este Esta Estos Estas Ese Esa Su Sus En De Con Por Para Desde
        Hasta Sobre Según Tras Pero Y O Si Cuando Como Aunque Mientras También Además No Lo Le Se Al Del Ya Más Muchos
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _russian = Set("""
        Он Она Оно Они Мы Вы Я Это Этот Эта Эти Тот Та В Во На С Со По К Ко У О Об От До Из За При Для После Перед Но И А Или Что Как
        Когда Если Так Также Однако Его Её Их Все Всё Не Там Тогда Уже Ещё
        """);

    public static bool Contains(ReadOnlySpan<char> word, string language) => language switch
    {
        "de" => _german,
        "fr" => _french,
        "es" => _spanish,
        "ru" => _russian,
        _ => _english,
    } is var words && words.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
