using Copydesk.Language.Tokens;

namespace Copydesk.Language.Names;

/// <summary>Reads what the text says beside a name that its bearer is.</summary>
internal sealed class RoleReader(TokenList tokens)
{
    private const int LongestBefore = 6;
    private const int LongestAfter = 16;

    private static readonly WordSet Ends = WordSet.Of("who whose which that said says told has had was is were are and but while when where after before as");
    private static readonly WordSet Starts = WordSet.Of("a an the his her its their our former ex longtime long-time");
    private static readonly WordSet NotBefore = WordSet.Of("a an the his her its their our and or but as like with by for from to of in on at that than when while said says told is was are were where");
    private static readonly WordSet Likes = WordSet.Of("like");

    private readonly LeadingRole _leading = new(tokens);

    public string? Read(NameRun run) => Apposition(run.After) ?? After(run) ?? Before(run) ?? Leading(run);

    private string? Leading(NameRun run) => _leading.Of(run) is { } role ? tokens.Span(role.First, run.First - 1).In(tokens.Text) : null;

    /// <summary>", former ambassador to China," or ", 45, a teacher from Leeds,".</summary>
    private string? Apposition(int i)
    {
        if (!tokens.IsMark(i, ',')) return null;
        int start = i + 1;
        if (tokens.IsNumber(start) && tokens.IsMark(start + 1, ',')) start += 2;
        if (!(tokens.IsWord(start, Starts) || tokens.IsWord(start, NameWords.RoleNouns) || tokens.IsCapitalized(start) || tokens.IsWord(start + 1, NameWords.RoleNouns))) return null;
        int end = start, role = -1;
        while (end - start < LongestAfter && (tokens.IsWord(end) || tokens[end].Kind == TokenKind.Possessive || tokens.IsDash(end) || tokens.IsNumber(end)) && !tokens.IsWord(end, Ends))
        {
            if (role < 0 && tokens.IsWord(end, NameWords.RoleNouns) && end - start <= LongestBefore + 2) role = end;
            end++;
        }

        bool closes = tokens[end].Kind is TokenKind.Mark or TokenKind.Break || tokens.IsWord(end, Ends);
        if (role < 0 || !closes || end - start >= LongestAfter) return null;
        if (tokens.IsWord(start, "a") || tokens.IsWord(start, "an") || tokens.IsWord(start, "the")) start++;
        return start < end ? tokens.Span(start, end).In(tokens.Text) : null;
    }

    /// <summary>"Analysts like Ma Youjun of X Academy": what he is, and where.</summary>
    private string? After(NameRun run)
    {
        if (!(tokens.IsWord(run.After, "of") || tokens.IsWord(run.After, "from") || tokens.IsWord(run.After, "at") || tokens.IsWord(run.After, "with")) || run.HasTitle) return null;
        int start = run.After + 1;
        if (tokens.IsWord(start, "the")) start++;
        int end = start;
        bool isBody = false;
        while (end - start < 12 && (tokens.IsCapitalized(end) || (isBody && tokens.IsWord(end, NameWords.BodyJoins) && tokens.IsCapitalized(end + 1))))
        {
            isBody |= tokens.IsWord(end, NameWords.Bodies);
            end++;
        }

        if (!isBody) return null;
        string place = tokens.Span(run.After, end).In(tokens.Text);
        return Before(run) is { } role ? role + " " + place : place;
    }

    private string? Before(NameRun run)
    {
        int end = run.NameFirst;
        if (run.HasTitle)
        {
            bool isForm = run.NameFirst - run.First <= 2 && (tokens.IsWord(run.First, NameWords.HeTitles) || tokens.IsWord(run.First, NameWords.SheTitles) || tokens.IsWord(run.First, "dr")) && tokens[run.First].Length <= 4;
            if (isForm) return null;
            int first = Leftwards(run.First);
            return Trimmed(first, end);
        }

        if (tokens.IsWord(end - 1, Likes) || (tokens.IsWord(end - 1, "as") && tokens.IsWord(end - 2, "such")))
        {
            int noun = tokens.IsWord(end - 1, Likes) ? end - 2 : end - 3;
            return tokens.IsWord(noun, NameWords.RoleNouns) ? Singular(tokens.Chars(noun)) : null;
        }

        if (!tokens.IsWord(end - 1, NameWords.RoleNouns) || tokens[end - 1].Length < 3) return null;
        return Trimmed(Leftwards(end - 1), end);
    }

    private string? Trimmed(int first, int end)
    {
        while (end > first && tokens[end - 1].Kind == TokenKind.Mark && !tokens.IsMark(end - 1, '.')) end--;
        return end > first ? tokens.Span(first, end).In(tokens.Text) : null;
    }

    /// <summary>Back over the words that belong to the role: "former House" in "former House speaker".</summary>
    private int Leftwards(int i)
    {
        int first = i;
        for (int at = i - 1; at >= i - LongestBefore; at--)
        {
            bool isInner = tokens.IsDash(at) && tokens.IsGlued(at) && tokens.IsGlued(at - 1);
            bool isJoined = tokens.IsDash(at + 1) && tokens.IsWord(at) && at + 1 == first;
            if (!isInner && !isJoined && (!tokens.IsWord(at) || tokens.IsWord(at, NotBefore) || !Belongs(at))) break;
            first = at;
        }

        return tokens.IsDash(first) ? i : first;
    }

    private bool Belongs(int i) => tokens.IsWord(i, NameWords.RoleAdjectives) || Gazetteer.IsNation(tokens.Chars(i)) || (tokens.IsCapitalized(i) && !tokens.IsWord(i, NameWords.NotNames)) || tokens.IsWord(i, NameWords.RoleNouns);

    private static string Singular(ReadOnlySpan<char> noun)
    {
        string word = noun.ToString().ToLowerInvariant();
        return word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
    }
}
