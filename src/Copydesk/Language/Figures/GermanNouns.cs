using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>German writes each noun with a capital, so that the one behind a number needs no dictionary.</summary>
internal static class GermanNouns
{
    private const int Adjectives = 2;

    /// <summary>Words that begin a sentence or a phrase and are no noun.</summary>
    public static readonly WordSet Starters = WordSet.Of(
        "der die das den dem des ein eine einen einem einer eines er sie es wir ich ihr und oder aber in im an am auf aus bei beim mit nach seit von vom zu zum zur für gegen ohne um bis durch über unter vor wegen während "
        + "wenn weil als wie auch nur noch schon dann dort hier jetzt heute gestern morgen damit dazu dabei davon so doch laut mehr weniger insgesamt rund etwa fast knapp sind ist war waren wird werden wurde wurden hat haben hatte hatten "
        + "kann können konnte soll sollen muss müssen diese dieser dieses alle viele einige sein seine seinen ihre ihren januar februar märz april mai juni juli august september oktober november dezember uhr");

    public static (int First, int After)? Find(TokenList tokens, int i)
    {
        for (int at = i; at <= i + Adjectives && tokens.IsWord(at) && !tokens.IsWord(at, Starters); at++)
        {
            if (tokens.IsCapitalized(at)) return (at, at + 1);
            if (tokens[at].Length < 4 || tokens.Chars(at)[^1] is not ('e' or 'n' or 'r' or 's')) return null;
        }

        return null;
    }
}
