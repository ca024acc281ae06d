using Copydesk.Language.Tokens;

namespace Copydesk.Language.Names;

/// <summary>Reads a role that stands before its bearer's name and a comma: "Norway's prime minister, Ann Berg, said".</summary>
internal sealed class LeadingRole(TokenList tokens)
{
    private const int Longest = 12;

    private static readonly WordSet Links = WordSet.Of("of for at in to de des du del d' d’ der des von für");
    private static readonly WordSet Determiners = WordSet.Of("a an the his her its their our my one another le la les l' l’ un une son sa leur el los las su sus der die das ein eine sein seine ihr ihre");
    private static readonly WordSet Breaks = WordSet.Of("and or but who which that what when where while if as on with by from about after before than not is was are were be been has have had do did will would can could may he she they it we i you y et und и");

    /// <summary>A role from token <paramref name="First"/>, without <paramref name="Determiner"/> words before, up to its comma.</summary>
    internal readonly record struct Phrase(int Determiner, int First);

    /// <summary>The role that ends at this comma; null when the words before it tell no one's role.</summary>
    public Phrase? EndingAt(int comma)
    {
        if (!tokens.IsMark(comma, ',')) return null;
        for (int at = comma - 1; at >= comma - Longest && IsInner(at); at--)
        {
            if (!tokens.IsWord(at, NameWords.RoleNouns)) continue;
            return at == comma - 1 || tokens.IsWord(at + 1, Links) ? From(at) : null;
        }

        return null;
    }

    /// <summary>The role before a run's comma that is the run's own.</summary>
    public Phrase? Of(NameRun run)
    {
        if (run.Length < 2 || EndingAt(run.First - 1) is not { } role) return null;
        int last = run.First - 2;
        bool mayNameBody = !tokens.IsWord(last, NameWords.RoleNouns) && char.IsLower(tokens.First(last)) && !GivenNames.Contains(tokens.Chars(run.NameFirst));
        if (mayNameBody) return null;
        if (tokens[run.After].Kind is TokenKind.Mark or TokenKind.Break && !tokens.IsDash(run.After)) return role;

        // "Speaking to her lawyer, Ann Berg said": only a role that opens its sentence is the subject.
        return tokens.IsWord(run.After, SpeechVerbs.Finite) && Opens(role.Determiner) ? role : null;
    }

    private bool Opens(int i) => tokens[i - 1].Kind == TokenKind.Break || (tokens[i - 1].Kind == TokenKind.Mark && tokens.First(i - 1) is '.' or '!' or '?' or '"' or '“' or '”' or '»' or '«' or '’');

    private bool IsInner(int i) =>
        tokens[i].Kind == TokenKind.Possessive || IsInnerDash(i) || (tokens.IsWord(i) && (tokens.IsCapitalized(i) || !tokens.IsWord(i, Breaks)) && !tokens.IsWord(i, SpeechVerbs.Gerunds));

    private bool IsInnerDash(int i) => tokens.IsDash(i) && tokens.IsGlued(i) && tokens.IsGlued(i - 1);

    /// <summary>Back from the noun to its determiner or owner; unknown words belong to the role only when one of these comes before.</summary>
    private Phrase? From(int noun)
    {
        int sure = noun;
        for (int at = noun - 1; at >= noun - Longest && IsInner(at) && !tokens.IsWord(at, SpeechVerbs.Finite) && !tokens.IsWord(at, Links); at--)
        {
            if (tokens.IsWord(at, Determiners)) return new Phrase(at, at + 1);
            if (tokens[at].Kind == TokenKind.Possessive) return Owned(at);
            if (!IsInnerDash(at) && (IsInnerDash(at + 1) || tokens.IsCapitalized(at) || tokens.IsWord(at, NameWords.RoleNouns) || tokens.IsWord(at, NameWords.RoleAdjectives)) && sure <= at + 2) sure = at;
        }

        return new Phrase(sure, sure);
    }

    /// <summary>Past the owner's name: "New Zealand's".</summary>
    private Phrase Owned(int possessive)
    {
        int first = possessive - 1;
        while (first > possessive - Longest && tokens.IsCapitalized(first) && tokens.IsCapitalized(first - 1) && !tokens.IsWord(first - 1, NameWords.NotNames)) first--;
        int before = tokens.IsWord(first - 1, Determiners) ? first - 1 : first;
        return new Phrase(before, before == first ? first : before + 1);
    }
}
