using Copydesk.Language.Tokens;

namespace Copydesk.Language.Names;

/// <summary>Cuts a text into runs of capitalized words and splits titles from names.</summary>
internal sealed class NameRunReader(TokenList tokens)
{
    private const int Longest = 12;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lowerCase = LowerCaseWords(tokens);

    /// <summary>The run that begins at this token, or null; <paramref name="after"/> is where reading goes on.</summary>
    public NameRun? Read(int i, out int after)
    {
        after = i + 1;
        if (!IsNameWord(i) || (StartsSentence(tokens, i) && !MayStart(i))) return null;
        if (IsCommon(i) && !(tokens.IsCapitalized(i + 1) && tokens.IsWord(i, "new"))) return null;
        int end = i + 1;
        bool isBody = tokens.IsWord(i, NameWords.Bodies);
        while (end - i < Longest && Next(end, isBody) is { } next)
        {
            for (int at = end; at < next; at++) isBody |= tokens.IsWord(at, NameWords.Bodies);
            end = next;
        }

        after = end;
        if (end - i >= 2 && IsRoleOnly(i, end)) return null;
        int name = NameStart(i, end);
        if (end - name >= 3 && IsShouted(name, end)) return null;
        return name < end ? new NameRun(i, name, end) : null;
    }

    public static bool StartsSentence(TokenList tokens, int i)
    {
        int before = i - 1;
        while (before >= 0 && tokens[before].Kind == TokenKind.Mark && tokens.First(before) is '"' or '“' or '\'' or '‘' or '«' or '(' or '[' or '—' or '–' or '…') before--;
        if (tokens[before].Kind == TokenKind.Break || before < 0) return true;
        if (tokens.First(before) is '!' or '?' or ':' or '”' or '。') return true;
        if (before < i - 1) return true;
        if (!tokens.IsMark(before, '.')) return false;
        return !(tokens.IsWord(before - 1, NameWords.DottedTitles) || (tokens.IsCapitalized(before - 1) && tokens[before - 1].Length == 1));
    }

    private bool MayStart(int i)
    {
        if (IsCommon(i)) return false;
        return !_lowerCase.Contains(tokens.Chars(i)) || tokens.IsCapitalized(i + 1) || GivenNames.Contains(tokens.Chars(i));
    }

    /// <summary>"Who", but not "WHO".</summary>
    private bool IsCommon(int i) => tokens.IsWord(i, NameWords.NotNames) && !(tokens[i].Length >= 2 && char.IsUpper(tokens.Text[tokens[i].End - 1]));

    private bool IsNameWord(int i) => tokens.IsCapitalized(i);

    /// <summary>Where the run goes on to, or null when it ends at <paramref name="i"/>.</summary>
    private int? Next(int i, bool isBody)
    {
        if (IsNameWord(i)) return IsCommon(i) && !isBody && tokens[i].Length > 1 ? null : i + 1;
        if (tokens.IsMark(i, '.') && tokens.IsGlued(i - 1) && IsAbbreviation(i - 1) && IsNameWord(i + 1)) return i + 2;
        if (tokens.IsDash(i) && tokens.IsGlued(i - 1) && tokens.IsGlued(i) && (IsNameWord(i + 1) || IsNameTail(i))) return i + 2;
        if (tokens.IsWord(i, NameWords.Particles) && IsNameWord(i + 1)) return i + 2;
        if (tokens.IsWord(i, NameWords.Particles) && tokens.IsWord(i + 1, NameWords.Particles) && IsNameWord(i + 2)) return i + 3;
        if (!isBody) return null;
        if (tokens.IsMark(i, '&') && IsNameWord(i + 1)) return i + 2;
        if (tokens.IsWord(i, "and")) return tokens.IsWord(i + 1, NameWords.Bodies) || (IsNameWord(i + 1) && tokens.IsWord(i + 2, NameWords.Bodies)) ? i + 2 : null;
        if (tokens.IsWord(i, NameWords.BodyJoins) && IsNameWord(i + 1)) return i + 2;
        return tokens.IsWord(i, NameWords.BodyJoins) && tokens.IsWord(i + 1, "the") && IsNameWord(i + 2) ? i + 3 : null;
    }

    /// <summary>"Park Geun-hye", but not "Trump-backed".</summary>
    private bool IsNameTail(int dash) =>
        tokens.IsWord(dash + 1) && tokens[dash + 1].Length <= 5 && tokens.IsCapitalized(dash - 2) && !tokens.IsWord(dash + 1, HyphenedAdjectives);

    private static readonly WordSet HyphenedAdjectives = WordSet.Of("based style led like era born wide area owned run made only old year held on off up in to free level aged");

    /// <summary>"Chief Executive" tells what someone is and names no one.</summary>
    private bool IsRoleOnly(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!(tokens.IsWord(i, NameWords.Titles) || tokens.IsWord(i, NameWords.RoleNouns) || tokens.IsDash(i))) return false;
        }

        return tokens.IsWord(end - 1, NameWords.RoleNouns);
    }

    /// <summary>A line in capitals tells nothing of names.</summary>
    private bool IsShouted(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            foreach (char c in tokens.Chars(i))
            {
                if (char.IsLower(c)) return false;
            }
        }

        return true;
    }

    private bool IsAbbreviation(int i) => tokens[i].Length == 1 || tokens.IsWord(i, NameWords.DottedTitles);

    /// <summary>Past titles and nations at the run's start: "Russian President | Vladimir Putin".</summary>
    private int NameStart(int first, int end)
    {
        int lastTitle = -1;
        bool isBody = false;
        for (int i = first; i < end - 1; i++)
        {
            // "Ministry of Foreign Affairs": what follows the join still names the body.
            if (isBody && lastTitle < 0 && tokens.IsWord(i, NameWords.BodyJoins)) break;
            isBody |= tokens.IsWord(i, NameWords.Bodies);
            if (IsTitle(i) && !(i == first && tokens.IsWord(i + 1, "of"))) lastTitle = i;
        }

        bool endsInBody = tokens.IsWord(end - 1, NameWords.Bodies) && !tokens.IsWord(end - 1, NameWords.Titles);
        if (endsInBody && lastTitle >= 0) lastTitle = tokens[lastTitle + 1].Kind == TokenKind.Mark && lastTitle == first ? lastTitle : -1;
        int start = lastTitle < 0 ? first : lastTitle + 1;
        if (tokens.IsMark(start, '.')) start++;
        if (lastTitle < 0 && Gazetteer.IsNation(tokens.Chars(first)) && end - first > 1 && GivenNames.Contains(tokens.Chars(first + 1))) start = first + 1;
        while (start < end && tokens[start].Kind == TokenKind.Mark) start++;
        if (end - start >= 3 && IsOccupation(start) && GivenNames.Contains(tokens.Chars(start + 1))) start++;
        return start;
    }

    /// <summary>"Violinist Sara Lind", "Painter Ann Berg": by the role's own word or its ending.</summary>
    private bool IsOccupation(int i) =>
        !GivenNames.Contains(tokens.Chars(i)) && (tokens.IsWord(i, NameWords.RoleNouns) || (tokens[i].Length >= 6 && Occupations.Any(ending => tokens.Chars(i).EndsWith(ending, StringComparison.Ordinal))));

    private static readonly string[] Occupations = ["ist", "ian", "er", "or", "eur"];

    /// <summary>"Del. Ann Berg", but not "Borja del Pozo".</summary>
    private bool IsTitle(int i) => tokens.IsWord(i, NameWords.Titles) && (tokens.IsMark(i + 1, '.') || !tokens.IsWord(i, NameWords.Particles));

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LowerCaseWords(TokenList tokens)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsWord(i) && char.IsLower(tokens.First(i))) words.Add(tokens.Chars(i));
        }

        return words;
    }
}
