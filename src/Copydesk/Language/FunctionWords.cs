using System.Collections.Frozen;

namespace Copydesk.Language;

/// <summary>The commonest small words of languages that share a script, with the letters that few others have.</summary>
internal static class FunctionWords
{
    private static readonly (string Language, string Words, string Letters)[] Profiles =
    [
        ("en", "the of and to in is that for was with his he on as at by from they this be are have had which were said their has would who will been but it not or an", ""),
        ("de", "der die und das von den mit ist des auf für nicht ein eine im dem sich auch als es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch", "äöüß"),
        ("fr", "de la le et les des en un du une est que dans pour qui sur au il ne pas par plus avec ce se sont cette son mais ont aux été était ses leur nous vous elle", "éèêàçùœîôû"),
        ("es", "de la que el en y los se del las un por con no una su para es al lo como más pero sus le ha este o sí porque esta entre cuando muy sin sobre también me hasta hay donde fue años dos está", "ñáéíóú¿¡"),
        ("it", "di che e la il un a per in una non sono mi si lo ma ha con le da ho come io questo se ci anche più del della nel dei alla gli delle è stato nella sul ed al", "èàòùì"),
        ("pt", "de que o e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também só pelo pela até isso ela entre era depois são", "ãõçáéíóúâê"),
        ("nl", "de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit naar worden werd heeft hebben kan nog", ""),
        ("sv", "och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du från vi inte kan nu efter upp vid har skulle ut när också sin sade", "åäö"),
        ("da", "og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man hans efter blev siger nogle også år mod uge", "æøå"),
        ("no", "og i jeg det at en et den til er som på de med han av ikke der så var meg seg men ett har om vi min hadde hun nå over da ved fra du ut sin dem oss opp man hans etter ble sier noen også år mot uke for", "æøå"),
        ("fi", "ja on ei se että hän oli en mutta niin ole kun minä mitä sen hänen ovat joka myös kuin tai jos vain sitä ne olla mukaan jo sekä vuonna ollut nyt hänet jotka koko sanoi kertoo", "äö"),
        ("pl", "w i z na się do nie jest to że o jak po za od przez a ale dla są było tym który jego co już przy tylko może oraz ich był została przed być także roku", "ąćęłńóśźż"),
        ("cs", "a se v na je že s z do o i to ve pro za po by jako k ale od jsou byl jeho který nebo až podle jen také bude není už při které roku který", "ěščřžýáíéůúďťň"),
        ("tr", "ve bir bu da de için ile çok daha olarak olan ne gibi kadar sonra var ama her en o mi ki değil ya diye göre oldu ise şey türkiye yıl etti dedi", "ğışçöüİ"),
        ("ro", "și de la în a cu pe nu un o că din care este pentru mai se au fost să sunt prin sau dar ca al lui după ce fi fost ale până doar", "șțăâîşţ"),
        ("hu", "a az és hogy nem is egy ez volt van meg csak ha már de mint el még kell azt után ki fel lesz vagy szerint között több akkor majd aki illetve", "őűáéíóöüú"),
        ("id", "yang dan di dari untuk dengan ini itu pada tidak dalam akan adalah ke juga oleh sebagai telah bahwa ada mereka dia atau saya karena kepada lebih sudah para", ""),
        ("vi", "và của là có không được cho trong một với các người đã này những để khi ông vào đến ra cũng như từ về năm tại", "đơưăạảấầậắặẹẻếềệịỉọỏốồộớờợụủứừựỳỵỷỹ"),
        ("ru", "и в не на что он с как это по но из у за от о так же для вы бы его только было то к был или ее до при года также которые сообщил со их после", "ыэёъ"),
        ("uk", "і в не на що він з як це по але із у за від та для про його було до також та які року щоб є під після та й чи", "іїєґ"),
        ("bg", "и в не на че той с като това по но от за се да са си е ще са беше които който след при през до има бе към със година", "ъщ"),
        ("sr", "и у не на да је се за од са су као што али из који ће по би то или после до није били године рекао", "ђћљњџј"),
        ("be", "і ў не на што ён з як гэта па але у за ад для да яго быў было які таксама пра гадоў пасля", "ўіэы"),
    ];

    private static readonly FrozenDictionary<string, uint> ByWord = Profiles
        .SelectMany((p, i) => p.Words.Split(' ').Distinct().Select(word => (word, bit: 1u << i)))
        .GroupBy(x => x.word, x => x.bit)
        .ToFrozenDictionary(g => g.Key, g => g.Aggregate((a, b) => a | b));

    private static readonly FrozenDictionary<char, uint> ByLetter = Profiles
        .SelectMany((p, i) => p.Letters.Select(letter => (letter, bit: 1u << i)))
        .GroupBy(x => x.letter, x => x.bit)
        .ToFrozenDictionary(g => g.Key, g => g.Aggregate((a, b) => a | b));

    private static readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> ByWordSpan = ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int LanguageCount => Profiles.Length;

    public static string LanguageAt(int index) => Profiles[index].Language;

    /// <summary>One bit for each language, by index, that has this lower-case word among its commonest.</summary>
    public static uint LanguagesOf(ReadOnlySpan<char> word) =>
        ByWordSpan.TryGetValue(word, out uint languages) ? languages : 0;

    /// <summary>One bit for each language, by index, that is told by this letter; none by a letter of ASCII.</summary>
    public static uint LanguagesOf(char letter) => ByLetter.GetValueOrDefault(letter);
}
