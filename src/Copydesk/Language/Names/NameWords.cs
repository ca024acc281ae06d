using Copydesk.Language.Tokens;

namespace Copydesk.Language.Names;

/// <summary>Words that tell what a capitalized run is.</summary>
internal static class NameWords
{
    /// <summary>Before a name they are a title; with a capital they belong to no name.</summary>
    public static readonly WordSet Titles = WordSet.Of(
        "del pm mp mep msp president vice-president vice minister prime premier chancellor king queen prince princess pope ambassador envoy senator sen congressman congresswoman rep representative governor gov mayor secretary general "
        + "judge justice chief chairman chairwoman chair ceo director officer speaker leader commissioner sheriff sergeant sgt captain capt colonel col lieutenant lt major detective inspector constable admiral commander marshal "
        + "professor prof dr doctor mr mrs ms miss sir lady lord dame baroness rev reverend father bishop archbishop cardinal imam rabbi coach manager attorney candidate nominee spokesman spokeswoman spokesperson deputy foreign defense defence finance "
        + "interior treasury state first former ex-president acting analyst economist sheikh ayatollah emperor dean superintendent councillor councilman councilwoman assemblyman lawmaker host author editor founder "
        + "président ministre chancelier bundeskanzler bundeskanzlerin präsident präsidentin kanzler minister herr frau presidente ministro presidenta m mme господин");

    public static readonly WordSet HeTitles = WordSet.Of("mr sir lord king prince congressman chairman father bishop spokesman councilman assemblyman herr pope");
    public static readonly WordSet SheTitles = WordSet.Of("mrs ms miss lady dame baroness queen princess congresswoman chairwoman spokeswoman councilwoman frau mme");

    /// <summary>Abbreviated titles, whose dot ends no sentence.</summary>
    public static readonly WordSet DottedTitles = WordSet.Of("mr mrs ms dr del atty sen rep gov prof rev lt col sgt capt gen st jr sr hon adm cmdr maj pres supt det insp cpl pvt fr mme m");

    /// <summary>Heads of lower-case roles: "campaign manager", "former ambassador".</summary>
    public static readonly WordSet RoleNouns = WordSet.Of(
        "president minister premier chancellor king queen prince ambassador envoy senator congressman congresswoman representative governor mayor secretary judge justice chief chairman chairwoman chair ceo director officer speaker leader "
        + "commissioner sheriff sergeant captain colonel lieutenant major detective inspector general professor doctor coach manager attorney lawyer candidate nominee spokesman spokeswoman spokesperson deputy analyst economist analysts economists experts expert "
        + "host author editor founder co-founder reporter journalist correspondent writer columnist pollster strategist adviser advisor aide official activist scientist researcher researchers scholar historian actor actress singer musician rapper producer filmmaker "
        + "businessman businesswoman entrepreneur executive investor banker lawmaker politician diplomat scholar fellow student teacher principal nurse surgeon engineer architect artist player striker midfielder defender goalkeeper quarterback boxer golfer swimmer "
        + "wife husband son daughter father mother brother sister widow uncle aunt cousin grandfather grandmother partner friend neighbor neighbour resident head boss owner operator pastor priest bishop pope rabbi imam monk nun vet farmer driver pilot soldier veteran "
        + "member members trustee treasurer consultant specialist psychologist psychiatrist physician biologist physicist chemist astronomer curator consul commander admiral prosecutor defendant victim suspect billionaire mogul star comedian presenter anchor moderator "
        + "supporter volunteer organizer organiser campaigner critic poet novelist playwright composer chef designer model photographer developer programmer man woman boy girl teenager mum mom dad counsel analyste porte-parole "
        + "ministre président présidente directeur directrice maire avocat avocate secrétaire procureur procureure patron patronne dirigeant dirigeante ministra ministro presidente presidenta portavoz directora alcalde alcaldesa jefe jefa abogado abogada juez jueza fiscal secretario secretaria líder consejero consejera "
        + "президент министр глава директор премьер губернатор мэр посол представитель представительница секретарь");

    /// <summary>Words before a role that belong to it: "former deputy head".</summary>
    public static readonly WordSet RoleAdjectives = WordSet.Of(
        "former ex longtime acting interim deputy senior chief vice assistant associate executive campaign presidential congressional foreign prime national federal state local political military press interior defense defence finance opposition party team club "
        + "general co long-time");

    /// <summary>Words in the names of bodies.</summary>
    public static readonly WordSet Bodies = WordSet.Of(
        "ministry university college school institute institution academy inc corp corporation company co ltd llc plc group holdings bank fund foundation trust party council committee commission agency department bureau office service services administration "
        + "authority board court congress senate parliament assembly union association federation league club team society organization organisation alliance coalition network times post news journal tribune herald guardian telegraph gazette magazine press "
        + "radio television tv broadcasting media church army navy force forces guard police constabulary airlines airways hospital center centre museum laboratory laboratories industries partners associates technologies systems motors energy pharmaceuticals studios records "
        + "nations government cabinet kremlin pentagon treasury house republicans democrats conservatives labour google facebook twitter apple microsoft amazon reuters bloomberg bbc cnn cbs nbc abc fbi cia nasa nato eu un who imf opec "
        + "ministère université parti banque conseil ministerium universität partei bundestag ministerio universidad partido banco министерство университет партия банк");

    public static readonly WordSet Particles = WordSet.Of("de da di del della du van von der den ter bin ibn al el la le dos das ben af zu");

    /// <summary>Joins inside the name of a body: "Ministry of Foreign Affairs", "Department of Health and Human Services".</summary>
    public static readonly WordSet BodyJoins = WordSet.Of("of for and the on de des du la et für und der y");

    /// <summary>Capitalized at a sentence's start and no name; also months and weekdays anywhere.</summary>
    public static readonly WordSet NotNames = WordSet.Of(
        "the a an this that these those he she it they we you i his her its their our your my who what when where why how which whose in on at to for from by with without of as if and but or nor so yet not no yes all any some many much most more few several both each every "
        + "either neither other another such one two three four five six seven eight nine ten after before since until while during under over above below between among against about around through across behind beyond within despite although though because unless whether "
        + "however meanwhile moreover furthermore also then there here now today yesterday tomorrow later earlier recently still even just only once again perhaps maybe according speaking asked last next first second third finally instead indeed thus therefore hence "
        + "is are was were be been being has have had do does did will would can could may might must shall should let get got go come say said says see look take make give "
        + "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec "
        + "analysts experts officials police residents critics supporters people men women children authorities investigators researchers scientists doctors families thousands hundreds millions dozens asked like unlike rather well oh ok okay hello thank thanks please sorry read click "
        + "photo image video story file note updated reference references sources bilateral trade based given following including such added adding asked new old good bad big great real full part everyone everybody nobody nothing something anyone someone "
        + "le la les un une des il elle ils elles ce cette ces dans en sur pour par avec mais et ou der die das ein eine er sie es wir ich und oder aber im am zum zur el los las una él ella en por con pero y o в на с и а но он она они это как по из для при");

    public static readonly WordSet Suffixes = WordSet.Of("jr sr ii iii iv");
}
