using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Tests.Proving.Checks;

public class QuotesCheckTests
{
    private const string Source = """
        Mayor Ines Kallweit said the city "will not raise the toll before the ferry is paid for".

        "We counted every lorry for a year," said Otto Lind, a spokesman for the Lowen Port Authority, "and nobody believed us." He wrote a book, The Long Count.

        "The ferry was never full," Mara Lind told the council. "It ran on hope." A police spokeswoman said "nobody was hurt".
        """;

    [Theory]
    [InlineData("Kallweit said the city “will not raise the toll before the ferry is paid for”.")]
    [InlineData("The city, the mayor said, 'will not raise the toll before the ferry is paid for'.")]
    [InlineData("According to Ines Kallweit, the city \"will not raise the toll\".")]
    [InlineData("\"We counted every lorry for a year and nobody believed us,\" Otto Lind said.")]
    [InlineData("Lind said: \"We counted every lorry … and nobody believed us.\"")]
    [InlineData("Otto Lind: \"We counted [them] for a year.\"")]
    [InlineData("The port authority's spokesman said \"nobody believed us\".")]
    [InlineData("Lowen Port Authority said: \"We counted every lorry for a year.\"")]
    [InlineData("Otto Lind wrote \"The Long Count\".")]
    [InlineData("The spokeswoman said \"nobody was hurt\".")]
    [InlineData("\"It ran on hope,\" said Mara Lind.")]
    public async Task What_the_speaker_said_may_be_quoted(string claim) =>
        Assert.Equal(CheckOutcome.Passed, (await CheckAsync(claim)).Outcome);

    [Theory]
    [InlineData("Kallweit said the city \"will not lower the toll before the ferry is paid for\".", "lower", "it says \"lower\" where the source says \"raise\"")]
    [InlineData("Kallweit said the city \"will raise the toll before the ferry is paid for\".", "will raise", "it leaves out \"not\"")]
    [InlineData("Kallweit said the city \"will not raise the new toll\".", "new", "it adds \"new\"")]
    [InlineData("Otto Lind said: \"We counted every lorry for a year … and few believed us.\"", "few", "\"nobody\"")]
    public async Task An_altered_word_is_marked_in_the_claim(string claim, string marked, string message)
    {
        ProofCheck check = await CheckAsync(claim);

        Assert.Equal(CheckOutcome.Failed, check.Outcome);
        Assert.Equal(marked, Assert.Single(check.ClaimSpans!).In(claim));
        Assert.Contains(message, check.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lind said: \"The ferry was never full and nobody believed us.\"", "joins words that the source quotes apart")]
    [InlineData("Lind said \"he wrote a book\".", "not as a quotation")]
    [InlineData("\"He wrote a book, The Long Count\"", "not as a quotation")]
    [InlineData("Lind said \"the harbour freezes in May\".", "does not quote")]
    [InlineData("Otto Lind: \"We counted every lorry, for a year.\"", "other punctuation")]
    public async Task Words_that_nobody_said_so_are_not_quoted(string claim, string message)
    {
        ProofCheck check = await CheckAsync(claim);

        Assert.Equal(CheckOutcome.Failed, check.Outcome);
        Assert.Contains(message, check.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"We counted every lorry for a year,\" Ines Kallweit said.", "Ines Kallweit", "gives it to Otto Lind")]
    [InlineData("Mara Lind said that \"nobody believed us\".", "Mara Lind", "gives it to Otto Lind")]
    [InlineData("According to Otto Lind, \"the ferry was never full\".", "Otto Lind", "gives it to Mara Lind")]
    [InlineData("\"It ran on hope,\" the mayor said.", "the mayor", "gives it to Mara Lind")]
    [InlineData("Otto Lind said \"nobody was hurt\".", "Otto Lind", "gives it to A police spokeswoman")]
    [InlineData("Ines Kallweit met Mara Lind. \"It ran on hope,\" Kallweit told her.", "Kallweit", "gives it to Mara Lind")]
    public async Task Words_of_another_speaker_are_caught_at_the_name(string claim, string marked, string message)
    {
        ProofCheck check = await CheckAsync(claim);

        Assert.Equal(CheckOutcome.Failed, check.Outcome);
        Assert.Equal(marked, Assert.Single(check.ClaimSpans!).In(claim));
        Assert.Contains(message, check.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Otto Lind: \"We counted every lorry … and nobody believed us.\"", "ellipsis")]
    [InlineData("Otto Lind: \"We counted [them] for a year.\"", "brackets")]
    public async Task Gaps_and_brackets_are_allowed_and_reported(string claim, string note) =>
        Assert.Contains(note, (await CheckAsync(claim)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("La maire Anne Roche a déclaré : « Nous ne fermerons pas le pont avant mai. » Le conseil a voté lundi.", "Anne Roche promet : « Nous ne fermerons pas le pont avant juin. »", "juin")]
    [InlineData("Bürgermeisterin Anna Berg sagte: „Wir werden die Brücke nicht schließen.“ Der Rat stimmte am Montag ab.", "Anna Berg: „Wir werden die Brücke bald schließen.“", "bald")]
    [InlineData("La alcaldesa Ana Ruiz dijo: «No vamos a cerrar el puente antes de mayo». El consejo votó el lunes.", "Ana Ruiz afirmó: «No vamos a cerrar el puerto antes de mayo».", "puerto")]
    [InlineData("Мэр Анна Берг сказала: «Мы не закроем мост до мая». Совет голосовал в понедельник.", "Анна Берг заявила: «Мы не закроем порт до мая».", "порт")]
    [InlineData("市长说：“我们五月以前不会关闭这座大桥。”市议会星期一投了票。", "市长说：“我们六月以前不会关闭这座大桥。”", "六")]
    public async Task Each_languages_marks_are_locked(string source, string claim, string marked)
    {
        ProofCheck check = await CheckAsync(claim, source);

        Assert.Equal(CheckOutcome.Failed, check.Outcome);
        Assert.Equal(marked, Assert.Single(check.ClaimSpans!).In(claim));
    }

    private static async Task<ProofCheck> CheckAsync(string claim, string source = Source)
    {
        Article article = await TestArticle.ReadAsync(source);
        return new ClaimProver(article).Prove(new Claim(claim, [])).Proof.Checks.Single(c => c.Kind == CheckKind.Quotes);
    }
}
