using System.Collections.Frozen;

namespace Copydesk.Language.Sentences;

/// <summary>Abbreviations of English, German, French, Spanish and Russian, in one table: they do not contradict each other.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> _kinds = Build(
        (AbbreviationKind.Title, """
            mr mrs ms messrs dr prof gen sen rep gov col lt sgt capt maj adm cpl pte pvt cmdr cdr brig det insp supt hon rev fr msgr
            pres amb atty sec treas mx hr herr mme mmes mlle mm mgr sra srta don dña ud uds проф акад тов гр им ул пр
            """),
        (AbbreviationKind.BeforeNumber, """
            no nos nr núm art fig figs sec ch para vol pp p pg pág ed eds abs bd kap jan feb mar apr jun jul aug sep sept oct nov dec
            янв февр апр авг сент окт нояб дек стр рис гл
            """),
        (AbbreviationKind.Inner, """
            vs v e.g i.e cf viz approx ca incl esp z.b d.h u.a o.ä i.d.r bzw evtl ggf inkl mio mrd p.ex t.e т.е напр тыс
            """),
        (AbbreviationKind.ClockTime, "a.m p.m am pm"),
        (AbbreviationKind.MayEnd, """
            inc ltd co corp plc llc bros jr sr etc al st ste mt ft ave blvd rd hwy dept univ assn est esq ph.d natl intl gmbh str usw
            calif fla mass mich minn okla ore penn tex wash wis ariz ala ark colo conn ga ill kan ky md mo neb nev tenn va vt wyo
            руб коп др пр
            """));

    public static AbbreviationKind KindOf(ReadOnlySpan<char> token)
    {
        if (token.Length == 1 && char.IsLetter(token[0])) return token[0] is 'v' or 'p' ? AbbreviationKind.Inner : AbbreviationKind.Initial;
        if (_kinds.TryGetValue(token, out AbbreviationKind kind))
            return kind == AbbreviationKind.ClockTime && !token.Contains('.') ? AbbreviationKind.None : kind;
        return IsDotted(token) ? AbbreviationKind.MayEnd : AbbreviationKind.None;
    }

    // "U.S", "EE.UU", "J.K", "т.д": letters in ones and twos between stops.
    private static bool IsDotted(ReadOnlySpan<char> token)
    {
        if (!token.Contains('.')) return false;
        int letters = 0;
        foreach (char c in token)
        {
            if (c == '.') letters = 0;
            else if (!char.IsLetter(c) || ++letters > 2) return false;
        }
        return true;
    }

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Build(params (AbbreviationKind Kind, string Words)[] lists)
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        foreach ((AbbreviationKind kind, string words) in lists)
        {
            foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) kinds.TryAdd(word, kind);
        }
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
