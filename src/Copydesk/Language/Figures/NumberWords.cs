using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>The number words of one language.</summary>
internal sealed class NumberWords
{
    private const string Abbreviated = "1000000000 bn\n1000000000000 tn trn\n1000000 mn mln";

    private static readonly NumberWords English = new()
    {
        Small = Map(
            """
            0 zero
            1 one
            2 two
            3 three
            4 four
            5 five
            6 six
            7 seven
            8 eight
            9 nine
            10 ten
            11 eleven
            12 twelve
            13 thirteen
            14 fourteen
            15 fifteen
            16 sixteen
            17 seventeen
            18 eighteen
            19 nineteen
            20 twenty
            30 thirty
            40 forty fourty
            50 fifty
            60 sixty
            70 seventy
            80 eighty
            90 ninety
            """),
        Scales = Map("100 hundred\n12 dozen\n1000 thousand\n1000000 million\n1000000000 billion\n1000000000000 trillion\n1000000000000000 quadrillion\n" + Abbreviated),
        Ordinals = Map(
            """
            1 first
            2 second
            3 third
            4 fourth
            5 fifth
            6 sixth
            7 seventh
            8 eighth
            9 ninth
            10 tenth
            11 eleventh
            12 twelfth
            13 thirteenth
            14 fourteenth
            15 fifteenth
            16 sixteenth
            17 seventeenth
            18 eighteenth
            19 nineteenth
            20 twentieth
            30 thirtieth
            40 fortieth
            50 fiftieth
            60 sixtieth
            70 seventieth
            80 eightieth
            90 ninetieth
            100 hundredth
            """),
        OrdinalEndings = WordSet.Of("st nd rd th"),
        Parts = Map("2 half halves\n3 third thirds\n4 quarter quarters fourth fourths\n5 fifth fifths\n6 sixth sixths\n7 seventh sevenths\n8 eighth eighths\n10 tenth tenths"),
        Percent = WordSet.Of("percent pct per-cent"),
        And = "and",
        One = WordSet.Of("a an"),
    };

    private static readonly NumberWords French = new()
    {
        Small = Map("2 deux\n3 trois\n4 quatre\n5 cinq\n6 six\n7 sept\n8 huit\n10 dix\n11 onze\n12 douze\n13 treize\n14 quatorze\n15 quinze\n16 seize\n20 vingt\n30 trente\n40 quarante\n50 cinquante\n60 soixante"),
        Scales = Map("100 cent cents\n1000 mille\n1000000 million millions\n1000000000 milliard milliards"),
        OrdinalEndings = WordSet.Of("e ème er ère re"),
        Percent = WordSet.Of("pourcent"),
        And = "et",
        One = WordSet.Of("un une"),
    };

    private static readonly NumberWords German = new()
    {
        Small = Map("2 zwei\n3 drei\n4 vier\n5 fünf\n6 sechs\n7 sieben\n8 acht\n9 neun\n10 zehn\n11 elf\n12 zwölf\n13 dreizehn\n14 vierzehn\n15 fünfzehn\n16 sechzehn\n20 zwanzig\n30 dreißig\n40 vierzig\n50 fünfzig\n60 sechzig\n70 siebzig\n80 achtzig\n90 neunzig"),
        Scales = Map("100 hundert\n1000 tausend\n1000000 million millionen mio\n1000000000 milliarde milliarden mrd\n1000000000000 billion billionen"),
        Percent = WordSet.Of("prozent"),
        And = "und",
        One = WordSet.Of("eine ein"),
    };

    private static readonly NumberWords Spanish = new()
    {
        Small = Map("2 dos\n3 tres\n4 cuatro\n5 cinco\n6 seis\n7 siete\n8 ocho\n9 nueve\n10 diez\n11 once\n12 doce\n13 trece\n14 catorce\n15 quince\n20 veinte\n30 treinta\n40 cuarenta\n50 cincuenta\n60 sesenta\n70 setenta\n80 ochenta\n90 noventa\n100 cien"),
        Scales = Map("1000 mil\n1000000 millón millones\n1000000000000 billón billones"),
        OrdinalEndings = WordSet.Of("º ª"),
        Percent = WordSet.Of("porciento"),
        And = "y",
        One = WordSet.Of("un una"),
    };

    private static readonly NumberWords Russian = new()
    {
        Small = Map("2 два две двух\n3 три трёх трех\n4 четыре четырёх\n5 пять пяти\n6 шесть шести\n7 семь семи\n8 восемь восьми\n9 девять девяти\n10 десять десяти\n11 одиннадцать\n12 двенадцать\n15 пятнадцать\n20 двадцать\n30 тридцать\n40 сорок\n50 пятьдесят\n60 шестьдесят\n70 семьдесят\n80 восемьдесят\n90 девяносто\n100 сто\n200 двести\n300 триста\n500 пятьсот"),
        Scales = Map("1000 тысяча тысячи тысяч тыс\n1000000 миллион миллиона миллионов млн\n1000000000 миллиард миллиарда миллиардов млрд\n1000000000000 триллион триллиона триллионов трлн"),
        OrdinalEndings = WordSet.Of("й я е го м му"),
        Percent = WordSet.Of("процент процента процентов процентам процентами"),
        And = "и",
        One = WordSet.Of("один одна"),
    };

    public required WordMap<decimal> Small { get; init; }

    /// <summary>Words that multiply what stands before them; "hundred" and "dozen" among them.</summary>
    public required WordMap<decimal> Scales { get; init; }

    public WordMap<decimal> Ordinals { get; private init; } = new([]);

    public WordSet OrdinalEndings { get; private init; } = WordSet.Of("");

    /// <summary>Denominators.</summary>
    public WordMap<decimal> Parts { get; private init; } = new([]);

    public required WordSet Percent { get; init; }

    public required string And { get; init; }

    /// <summary>Articles that count as one before a scale: "a dozen".</summary>
    public required WordSet One { get; init; }

    /// <summary>All words with which a number can begin.</summary>
    public WordSet Openers => field ??= WordSet.Of([.. Small.Words, .. Scales.Words, .. Ordinals.Words, .. One.Entries, "half"]);

    public static NumberWords For(string language) => language switch
    {
        "fr" => French,
        "de" => German,
        "es" => Spanish,
        "ru" => Russian,
        _ => English,
    };

    private static WordMap<decimal> Map(string entries) =>
        WordMap<decimal>.Of(entries, number => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
}
