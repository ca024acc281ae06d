using Copydesk.Language.Names;
using Copydesk.Language.Tokens;

namespace Copydesk.Language.Quotations;

/// <summary>Reads the words for a speaker, forwards from where they begin or backwards from where they end.</summary>
internal sealed class SpeakerPhrase(TokenList tokens, NameIndex names)
{
    private const int Longest = 14;

    private static readonly WordSet Determiners = WordSet.Of("a an the his her its their our my one another some several many two three four both this that these those most");
    private static readonly WordSet Links = WordSet.Of("of for from at with in on to");
    private static readonly WordSet Clauses = WordSet.Of("it there which what when while if because that this who as so not and but or he she they we i you then also how where why after before since until has had have is was will would did does can could should");
    private static readonly WordSet Bare = WordSet.Of("officials police prosecutors authorities investigators sources critics supporters experts analysts researchers scientists lawyers attorneys doctors witnesses reporters aides advisers organizers people others protesters residents republicans democrats someone one lawmakers activists economists scholars");
    private static readonly WordSet NotNouns = WordSet.Of("it there which what when while if because that this who as so not and but or he she they we i you then also how where why after before since until has had have is was will would did does can could should in on at with to by during");

    private readonly LeadingRole _roles = new(tokens);

    /// <summary>A phrase that begins at this token and the token after it.</summary>
    public (Speaker Speaker, int After)? Forward(int i)
    {
        if (Apposed(i) is { } apposed) return apposed;
        int end = i;
        while (end - i < Longest && Belongs(end) && !(end > i && tokens.IsWord(end, Links))) end++;
        if (end == i) return null;
        NameMention? best = null;
        foreach (NameMention name in names.Within(tokens.Span(i, end)))
        {
            bool isOwner = tokens[tokens.IndexAt(name.Span.End)].Kind == TokenKind.Possessive;
            if (!isOwner && (name.Kind == NameKind.Person || name.Span.End == tokens[end - 1].End)) best = name;
        }

        if (best is not null) return (new Speaker(best.Name, best, best.Span), end);
        bool isPhrase = tokens.IsWord(i, Determiners) || tokens.IsWord(i, Bare) || tokens.IsWord(end - 1, Bare) || tokens.IsWord(end - 1, NameWords.RoleNouns) || names.At(tokens[i].Start) is not null;
        return isPhrase && (end - i >= 2 || tokens.IsWord(i, Bare) || tokens.IsCapitalized(i)) ? (Described(i, end), end) : null;
    }

    /// <summary>"the harbour's owner, Ann Berg": the name after the comma.</summary>
    private (Speaker Speaker, int After)? Apposed(int i)
    {
        int comma = i + 1;
        while (comma < i + Longest && (tokens.IsWord(comma) || tokens[comma].Kind == TokenKind.Possessive || tokens.IsDash(comma))) comma++;
        if (_roles.EndingAt(comma) is not { } role || role.Determiner > i || PersonBehind(comma) is not { } name) return null;
        return (new Speaker(name.Name, name, name.Span), tokens.IndexAt(name.Span.End));
    }

    public bool EndsRole(int comma) => _roles.EndingAt(comma) is not null;

    /// <summary>The person whose name, or title and name, follows this comma at once.</summary>
    public NameMention? PersonBehind(int comma)
    {
        int first = comma + 1;
        while (first < comma + Longest && names.At(tokens[first].Start) is null && (tokens.IsWord(first, NameWords.Titles) || tokens.IsWord(first, NameWords.RoleNouns) || tokens.IsWord(first, "the") || tokens.IsMark(first, '.'))) first++;
        return names.At(tokens[first].Start) is { Kind: NameKind.Person } name && name.Span.Start == tokens[first].Start ? name : null;
    }

    private bool Belongs(int i)
    {
        if (tokens.IsMark(i, '.')) return tokens.IsGlued(i - 1) && (tokens.IsWord(i - 1, NameWords.DottedTitles) || (tokens.IsCapitalized(i - 1) && tokens[i - 1].Length == 1));
        if (tokens.IsDash(i) || tokens.IsMark(i, '/')) return tokens.IsGlued(i - 1) && tokens.IsGlued(i);
        if (tokens.IsNumber(i)) return true;
        return tokens[i].Kind == TokenKind.Possessive || (tokens.IsWord(i) && !tokens.IsWord(i, SpeechVerbs.Finite) && !tokens.IsWord(i, NotNouns));
    }

    /// <summary>The phrase whose last token this is.</summary>
    public Speaker? Backward(int last, int limit)
    {
        if (last < limit || last < 0) return null;
        if (names.EndingAt(tokens[last].End) is { } name)
        {
            int first = tokens.IndexAt(name.Span.Start);
            int before = first - 1;
            while (before >= limit && tokens.IsWord(before, NameWords.Titles) && tokens.IsCapitalized(before)) before--;
            if (tokens.IsWord(before, "the")) before--;
            if (tokens.IsWord(before, Links) && before > limit && name.Kind != NameKind.Person && names.EndingAt(tokens[before - 1].End) is { Kind: NameKind.Person } person)
                return new Speaker(person.Name, person, person.Span);
            bool isLinked = tokens.IsWord(before, Links) && before - 1 >= limit && IsRole(before - 1);
            return isLinked ? Described(PhraseStart(before - 1, limit), last + 1) : new Speaker(name.Name, name, name.Span);
        }

        if (!tokens.IsWord(last) || tokens.IsWord(last, NotNouns)) return null;
        int start = PhraseStart(last, limit);
        bool isDetermined = tokens.IsWord(start, Determiners) || tokens[start + 1].Kind == TokenKind.Possessive;
        return isDetermined || tokens.IsWord(last, Bare) || tokens.IsWord(last, NameWords.RoleNouns) ? Described(start, last + 1) : null;
    }

    public bool IsRole(int i) => tokens.IsWord(i, NameWords.RoleNouns) || tokens.IsWord(i, Bare);

    /// <summary>Back to the determiner, and over "of", "for" and the like to the phrase before.</summary>
    private int PhraseStart(int last, int limit)
    {
        int start = last;
        for (int at = last; at >= limit && last - at < Longest; at--)
        {
            bool isInner = tokens.IsWord(at) || tokens.IsDash(at) || tokens[at].Kind == TokenKind.Possessive;
            if (!isInner || tokens.IsWord(at, Clauses) || tokens.IsWord(at, SpeechVerbs.Finite)) break;
            if (tokens.IsWord(at, Links) && !(at - 1 >= limit && tokens.IsWord(at - 1) && !tokens.IsWord(at - 1, Links))) break;
            start = at;
            if (tokens.IsWord(at, Determiners) && !tokens.IsWord(at - 1, Links)) break;
        }

        return start;
    }

    private Speaker Described(int first, int after)
    {
        TextSpan span = tokens.Span(first, after);
        return new Speaker(span.In(tokens.Text), null, span);
    }
}
