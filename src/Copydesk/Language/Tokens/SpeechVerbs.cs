namespace Copydesk.Language.Tokens;

/// <summary>Verbs that give words to a person.</summary>
internal static class SpeechVerbs
{
    /// <summary>Forms that can be a sentence's main verb.</summary>
    public static readonly WordSet Finite = WordSet.Of(
        "said says say told tells tell added adds add asked asks ask wrote writes write tweeted tweets posted stated states noted notes explained explains insisted insists claimed claims argued argues recalled recalls continued continues concluded concludes "
        + "announced announces declared declares warned warns replied replies responded responds answered answers admitted admits acknowledged acknowledges agreed agrees denied denies called calls described describes emphasized emphasised emphasizes emphasises emphasize emphasise "
        + "stressed stresses stress suggested suggests observed observes remarked remarks commented comments joked jokes quipped quips shouted shouts yelled screamed whispered cried exclaimed lamented complained vowed vows pledged pledges promised promises urged urges "
        + "demanded demands credited credits credit attributed attributes praised praises lauded condemned condemns denounced denounces attacked attacks rejected rejects decried decries blamed blames identified ripped defended dismissed dismisses criticized criticised criticizes blasted slammed mocked scolded hailed hails dubbed labeled labelled branded "
        + "quoted quotes reported reports reads read testified predicted predicts cautioned cautions countered reiterated reiterates repeated repeats revealed reveals confessed conceded concedes contended contends maintained maintains mused pointed confirmed confirms "
        + "expressed expresses thanked referred refers termed defended defends summed put puts went goes boasted bragged began begins begin asserted asserts alleged alleges believes believed thinks thought feels felt hopes hoped found finds sang sings chanted echoed declined told advised advises "
        + "proclaimed proclaims affirmed affirms highlighted highlights underscored underscores underlined underlines outlined cited cites ruled rules accused accuses compared compares characterized characterised calls-for interjected chimed opined pleaded relayed recounted recounts "
        + "implored implores enthused enthuses gushed gushes snapped retorted begged begs muttered murmured roared bellowed crowed scoffed grumbled sighed reflected reflects marveled marvelled fumed remembers remembered shared signed teased taunted invoked used uses complimented apologized apologised clarified tweeted retweeted texted emailed e-mailed "
        + "dit déclaré affirme affirmé explique expliqué assure ajoute ajouté estime souligne sagte sagt erklärte erklärt betonte dijo dice afirmó afirma declaró aseguró explicó señaló añadió сказал сказала заявил заявила отметил отметила подчеркнул добавил сообщил рассказал");

    /// <summary>Forms that need another verb or lean on their sentence's subject.</summary>
    public static readonly WordSet Gerunds = WordSet.Of(
        "saying adding telling asking writing stating noting explaining insisting claiming arguing recalling continuing concluding announcing declaring warning replying responding answering admitting acknowledging agreeing denying calling describing emphasizing emphasising stressing "
        + "suggesting observing remarking commenting joking shouting yelling vowing pledging promising urging demanding crediting praising lauding condemning denouncing dismissing criticizing criticising mocking quoting reporting reading predicting cautioning reiterating repeating "
        + "revealing contending maintaining confirming expressing thanking referring tweeting posting labeling labelling dubbing branding comparing citing accusing contrast asserting alleging underscoring highlighting pointing hailing chanting singing tweeting reading");

    /// <summary>Verbs that speak only when no other verb of the sentence does.</summary>
    public static readonly WordSet Weak = WordSet.Of(
        "used uses found finds read reads went goes put puts began begins begin believed believes thought thinks felt feels hopes hoped shared signed ruled rules cited cites compared compares referred refers rejected rejects identified blamed blames thanked invoked reflected reflects remembers remembered");

    public static readonly WordSet Participles = WordSet.Of("described called dubbed labeled labelled branded termed hailed quoted characterized characterised put praised condemned denounced dismissed said stated written told noted deemed known");

    /// <summary>After them comes whom they speak to or of, not who speaks.</summary>
    public static readonly WordSet TakesObject = WordSet.Of(
        "told tells tell asked asks ask called calls described describes credited credits credit praised praises lauded condemned condemns denounced denounces dismissed dismisses criticized criticised criticizes blasted slammed mocked scolded hailed hails dubbed labeled labelled branded "
        + "urged urges quoted quotes thanked accused accuses compared cited cites defended attributed attributes read reads used uses found finds reported reports advised put puts ruled warned");

    /// <summary>Nouns that stand for words: "in Smith's words", "a statement by".</summary>
    public static readonly WordSet Nouns = WordSet.Of("words statement claim remark remarks comment comments tweet speech letter promise pledge call warning assertion statement statements description phrase slogan");
}
