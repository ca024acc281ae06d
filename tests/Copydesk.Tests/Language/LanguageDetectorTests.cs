using Copydesk.Language;
using Xunit;

namespace Copydesk.Tests.Language;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The council said on Monday that the market would close in June.")]
    [InlineData("de", "Der Hund läuft über die Straße.")]
    [InlineData("fr", "Le chat est sur la table.")]
    [InlineData("es", "El alcalde dijo que el mercado cerrará en junio.")]
    [InlineData("it", "Il sindaco ha detto che il mercato chiuderà a giugno.")]
    [InlineData("pt", "O prefeito disse que o mercado não vai fechar em junho.")]
    [InlineData("nl", "De burgemeester zei dat de markt in juni wordt gesloten.")]
    [InlineData("sv", "Borgmästaren sade att marknaden stängs i juni och inte öppnar igen.")]
    [InlineData("da", "Ministeren siger, at det bliver svært efter den lange uge.")]
    [InlineData("no", "Statsministeren sier at det ble vanskelig etter den lange uken.")]
    [InlineData("fi", "Kaupunginjohtaja sanoi, että tori suljetaan kesäkuussa ja se ei ole hyvä.")]
    [InlineData("pl", "Burmistrz powiedział, że targ zostanie zamknięty w czerwcu.")]
    [InlineData("cs", "Starosta řekl, že trh bude v červnu uzavřen.")]
    [InlineData("tr", "Belediye başkanı, pazarın haziran ayında kapanacağını ve bunun üzücü olduğunu söyledi.")]
    [InlineData("ro", "Primarul a spus că piața se va închide în iunie.")]
    [InlineData("hu", "A polgármester azt mondta, hogy a piac júniusban bezár.")]
    [InlineData("id", "Wali kota mengatakan bahwa pasar itu akan ditutup pada bulan Juni.")]
    [InlineData("vi", "Thị trưởng nói rằng khu chợ sẽ đóng cửa vào tháng sáu.")]
    [InlineData("ru", "Мэр заявил, что рынок будет закрыт в июне.")]
    [InlineData("uk", "Міністр сказав, що це добрий день і він радий.")]
    [InlineData("bg", "Кметът каза, че пазарът ще бъде затворен през юни.")]
    [InlineData("sr", "Министар је рекао да ће пијаца бити затворена у јуну.")]
    [InlineData("zh", "市长说，市场将在六月关闭。")]
    [InlineData("ja", "市長は、市場が六月に閉まると述べた。")]
    [InlineData("ko", "시장은 시장이 6월에 문을 닫는다고 말했다.")]
    [InlineData("el", "Ο δήμαρχος είπε ότι η αγορά θα κλείσει τον Ιούνιο.")]
    [InlineData("ar", "قال رئيس البلدية إن السوق ستغلق في يونيو.")]
    [InlineData("fa", "شهردار گفت که بازار در ماه ژوئن بسته می‌شود و دیگر باز نمی‌گردد.")]
    [InlineData("he", "ראש העיר אמר שהשוק ייסגר ביוני.")]
    [InlineData("hi", "महापौर ने कहा कि बाज़ार जून में बंद हो जाएगा।")]
    [InlineData("th", "นายกเทศมนตรีกล่าวว่าตลาดจะปิดในเดือนมิถุนายน")]
    [InlineData("zh", "Elmswick 市长 Ruth Penhale 说，市场将在六月关闭。")]
    public void A_sentence_tells_its_language(string language, string text) => Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("")]
    [InlineData("123 456")]
    [InlineData("Xyzzy")]
    public void Too_little_text_is_undetermined(string text) => Assert.Equal("und", LanguageDetector.Detect(text));
}
