using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>ISO 4217 codes by sign, code and name; a name that several nations share stands for itself.</summary>
internal static class CurrencyNames
{
    private static readonly WordMap<string> Names = WordMap<string>.Of(
        """
        USD usd dollar dollars bucks dólar dólares доллар доллара долларов долларам
        EUR eur euro euros евро
        GBP gbp quid
        JPY jpy yen иен
        CNY cny rmb yuan renminbi юань юаня юаней yuans
        RUB rub ruble rubles rouble roubles rubel roubles рубль рубля рублей руб rublos
        INR inr
        KRW krw
        CHF chf franken
        CAD cad
        AUD aud
        NZD nzd
        HKD hkd
        SGD sgd
        MXN mxn
        BRL brl reais
        SEK sek
        NOK nok
        DKK dkk
        PLN pln zloty zlotys
        UAH uah hryvnia hryvnias гривен
        ILS ils shekel shekels
        NGN ngn naira
        ZAR zar rand
        THB baht
        BTC btc bitcoin bitcoins
        krone krone
        kroner kroner
        krona krona
        kronor kronor
        rupee rupee
        rupees rupees
        lira lira
        liras liras
        """, code => code);

    /// <summary>Whose dollars, francs, pounds or pesos.</summary>
    private static readonly WordMap<string> Nations = WordMap<string>.Of(
        """
        USD us u.s american u.s.
        AUD australian
        CAD canadian
        NZD zealand
        HKD kong
        SGD singapore
        TWD taiwan
        CHF swiss
        GBP british sterling
        EGP egyptian
        MXN mexican
        ARS argentine
        PHP philippine
        CLP chilean
        COP colombian
        KRW korean
        PKR pakistani
        INR indian
        LKR lankan
        NPR nepalese
        DKK danish
        NOK norwegian
        SEK swedish
        TRY turkish
        LBP lebanese
        SYP syrian
        """, code => code);

    private static readonly WordSet Shared = WordSet.Of("dollar dollars franc francs pound pounds peso pesos rupee rupees won krone kroner krona kronor lira liras");

    private static readonly WordMap<string> Prefixes = WordMap<string>.Of(
        "USD US\nAUD A AU\nCAD C CA\nNZD NZ\nHKD HK\nSGD S\nBRL R\nTWD NT\nMXN MX\nJMD J", code => code);

    public static string? BySign(char sign) => sign switch
    {
        '$' => "USD",
        '£' => "GBP",
        '€' => "EUR",
        '¥' or '￥' => "JPY",
        '₽' => "RUB",
        '₹' => "INR",
        '₩' => "KRW",
        '₺' => "TRY",
        '₴' => "UAH",
        '₪' => "ILS",
        '₫' => "VND",
        '₦' => "NGN",
        '₱' => "PHP",
        '฿' => "THB",
        _ => null,
    };

    /// <summary>The code for the letters of "US$", "HK$".</summary>
    public static string? ByPrefix(ReadOnlySpan<char> letters) => Prefixes.TryGet(letters, out string code) ? code : null;

    public static string? ByCode(TokenList tokens, int i) =>
        tokens[i].Length == 3 && char.IsUpper(tokens.First(i)) && char.IsUpper(tokens.Text[tokens[i].End - 1]) && Names.TryGet(tokens.Chars(i), out string code) ? code : null;

    /// <summary>The currency named from this token on, and the token after it; "pounds" alone may be a weight and has no code.</summary>
    public static (string Code, int After)? ByName(TokenList tokens, int i)
    {
        if (!tokens.IsWord(i)) return null;
        int at = tokens.IsWord(i, "new") || tokens.IsWord(i, "hong") || tokens.IsWord(i, "south") ? i + 1 : i;
        if (Nations.TryGet(tokens.Chars(at), out string nation) && tokens.IsWord(at + 1, Shared)) return (nation, at + 2);
        if (tokens.IsWord(i, "pounds") && tokens.IsWord(i + 1, "sterling")) return ("GBP", i + 2);
        return Names.TryGet(tokens.Chars(i), out string code) ? (code, i + 1) : null;
    }

    public static (string Code, int Length)? ByIdeographs(TokenList tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Ideograph) return null;
        return (tokens.First(i), tokens.First(i + 1)) switch
        {
            ('美', '元') => ("USD", 2),
            ('欧', '元') => ("EUR", 2),
            ('日', '元') => ("JPY", 2),
            ('英', '镑') => ("GBP", 2),
            ('港', '元') => ("HKD", 2),
            ('卢', '布') => ("RUB", 2),
            ('元', _) => ("CNY", 1),
            _ => null,
        };
    }
}
