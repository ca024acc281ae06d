using System.Collections.Frozen;

namespace Copydesk.Language.Words;

/// <summary>Words that carry no topic, in lower case with straight apostrophes. A language without a list has none.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _english = Set("""
        a about above across after again against all almost along already also although always am among an and another any anyone
        anything are aren't around as at away back be became because become been before being below between both but by came can
        can't cannot come could couldn't did didn't do does doesn't doing don't done down during each either else even ever every
        everyone everything few for from further get gets getting give given go goes going gone got had hadn't has hasn't have
        haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't
        it it'd it'll it's its itself just last let like made make makes many may me might mine more most much must my myself n't
        near nearly need neither never next no nobody none nor not nothing now of off often on once one only onto or other others our
        ours ourselves out over own per perhaps put quite rather really said same saw say saying says see seen shall she she'd
        she'll she's should shouldn't since so some someone something soon still such take taken than that that's the their theirs
        them themselves then there there's therefore these they they'd they'll they're they've this those though through thus to
        together told too took toward towards under until up upon us used very via was wasn't way we we'd we'll we're we've went
        were weren't what whatever when where whether which while who who's whole whom whose why will with within without won't
        would wouldn't yes yet you you'd you'll you're you've your yours yourself mr mrs ms s t d ll re ve m lrb rrb
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _german = Set("""
        aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da dabei damit dann das dass dein dem den
        denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es
        etwas euch euer für gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren
        ihrer im in indem ins ist jede jedem jeden jeder jetzt kann kein keine keinen können könnte machen man manche mehr mein mich
        mir mit muss müssen nach nicht nichts noch nun nur ob oder ohne schon sehr sei sein seine seinem seinen seiner seit sich sie
        sind so soll sollen sollte sondern sonst über um und uns unser unter viel vom von vor während war waren warum was weg weil
        weiter welche wenn wer werden werde wie wieder will wir wird wo wurde wurden würde zu zum zur zwar zwischen sagte sagt
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _french = Set("""
        a ai ainsi après au aucun aussi autre autres aux avait avant avec avoir beaucoup bien car ce ceci cela celle celles celui
        ces cet cette ceux chaque chez comme comment d dans de depuis des deux donc dont du elle elles en encore entre est et été
        être eu fait faire font fut il ils j je jusque l la là le les leur leurs lors lui m mais même mes moi moins mon ne ni non nos
        notre nous on ont ou où par parce pas pendant peu peut plus pour pourquoi puis qu quand que quel quelle quelles quels qui s sa
        sans se selon sera ses si soit son sont sous sur t ta te tes toi ton tous tout toute toutes très tu un une vers vos votre vous
        y était étaient dit
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _spanish = Set("""
        a al algo algunos ante antes aquel aquella así aún aunque bajo bien cada casi como cómo con contra cual cuando cuándo de del
        desde después dijo donde dónde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está
        están estas este esto estos estaba fue fueron ha había han hasta hay la las le les lo los más me menos mi mientras mis mucho
        muchos muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero poco por porque pues que qué quien
        quién se sea según ser si sí sido sin sobre solo son su sus también tan tanto te tiene tienen toda todas todo todos tras tu
        tus un una unas uno unos usted y ya yo
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _russian = Set("""
        а без более больше будет бы был была были было быть в вам вас во вот все всё всего всех вы где да даже для до его ее её если
        есть еще ещё же за здесь и из или им их к как какой когда кто ли между меня мне много может можно мой мы на над надо нам нас
        не него нее неё нет ни них но ну о об однако он она они оно от перед по под после потом потому при про раз с сам свой своих
        себе себя со так также такой там тебя тем теперь то тогда того тоже той только том тот ты у уже хотя чего чем через что чтобы
        чуть эта эти этих это этого этой этом этот я сказал сообщил заявил
        """);

    /// <param name="word">Lower case.</param>
    public static bool Contains(ReadOnlySpan<char> word, string language) => language switch
    {
        "en" or "und" => _english.Contains(word),
        "de" => _german.Contains(word),
        "fr" => _french.Contains(word),
        "es" => _spanish.Contains(word),
        "ru" => _russian.Contains(word),
        _ => false,
    };

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
