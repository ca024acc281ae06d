using Copydesk.Language.Tokens;

namespace Copydesk.Digesting.Summarizing;

/// <summary>Sentences in German, French, Spanish and Russian that open with an order: in forms that open no report.</summary>
internal static class OtherOrders
{
    private static readonly WordSet Imperatives = WordSet.Of(
        """
        ignoriere ignoriert vergiss schreibe antworte wiederhole übersetze klicke sende lobe nenne
        ignorez oubliez écrivez répondez répétez traduisez cliquez visitez envoyez appelez dites ajoutez louez
        ignore olvide escriba responda repita traduzca haga visite envíe llame diga añada ignora olvida
        игнорируй игнорируйте забудь забудьте напиши напишите ответь ответьте повтори повторите переведи переведите нажмите посетите отправьте скажите позвоните
        """);

    /// <summary>Before "Sie" the infinitive is a polite order, elsewhere a noun.</summary>
    private static readonly WordSet BeforeSie = WordSet.Of(
        "ignorieren vergessen schreiben antworten wiederholen übersetzen klicken besuchen senden schicken geben rufen loben nennen sagen teilen kaufen fügen");

    public static bool IsOne(SentenceWords words) =>
        (Imperatives.Contains(words[0]) && words.Count > 1 && !words[1].IsEmpty && char.IsLower(words[1][0])) || (BeforeSie.Contains(words[0]) && words[1] is "Sie");
}
