using Copydesk.Language.Names;
using Copydesk.Language.Tokens;

namespace Copydesk.Language.Quotations;

/// <summary>Finds in one segment the words that give a quotation to a speaker. Answers with the speaker's last or only token.</summary>
internal sealed class CueReader(TokenList tokens, NameIndex names, SpeakerPhrase phrases)
{
    private const int Reach = 40;
    private const int LongestApposition = 24;

    private static readonly WordSet Auxiliaries = WordSet.Of(
        "has had have also later then once never often again still even already recently just only first is was were been being did does do would will could once now further soon simply actually repeatedly finally sometimes always initially to");
    private static readonly WordSet Subjects = WordSet.Of("he she they it we i il elle он она они er sie él ella");
    private static readonly WordSet Relatives = WordSet.Of("who which that");
    private static readonly WordSet Joins = WordSet.Of("and but or then before while");
    private static readonly WordSet Prepositions = WordSet.Of("in on at of for from with by to after before since about against over under during through near into as like");
    private static readonly WordSet TimeWords = WordSet.Of("monday tuesday wednesday thursday friday saturday sunday yesterday today night week month year morning afternoon evening last this earlier on ago day time");

    /// <summary>A speaker, or the token of a pronoun that stands for one.</summary>
    internal readonly record struct Cue(Speaker? Speaker, int Pronoun)
    {
        public static Cue Of(Speaker speaker) => new(speaker, -1);

        public static Cue Of(int pronoun) => new(null, pronoun);
    }

    /// <summary>"…," said X · "…," X, the chairman, said · "…," according to X.</summary>
    public Cue? After(IReadOnlyList<int> items, int at, bool isOpenEnded)
    {
        int i = at + 1;
        bool comma = isOpenEnded;
        while (i < items.Count && items[i] >= 0 && tokens[items[i]].Kind == TokenKind.Mark && tokens.First(items[i]) is ',' or '-' or '–' or '—' or '―' or '，')
        {
            comma = true;
            i++;
        }

        int first = Token(items, i);
        if (first < 0) return null;
        if (comma && tokens.IsDash(first - 1) && SignedBy(items, i, first) is { } signed) return signed;
        if (According(first) is { } named) return named;
        if (tokens.IsWord(first, "as")) first = Token(items, ++i);
        int verb = SkipAdverbs(first);
        if (tokens.IsWord(verb, SpeechVerbs.Finite) && (comma || !tokens.IsWord(verb, SpeechVerbs.TakesObject)) && Inverted(verb + 1) is { } inverted) return inverted;
        return comma ? BeforeVerb(first) : null;
    }

    /// <summary>X said, "…" · X, who …, called it "…" · described by X as "…" · according to X, "…" · X: "…".</summary>
    /// <param name="limit">First item that may belong to this quotation's cue.</param>
    public Cue? Before(IReadOnlyList<int> items, int at, int limit)
    {
        int start = Token(items, 0) is var token && token >= 0 ? token : FirstToken(items, at);
        int weak = -1;
        bool isColon = at > 0 && items[at - 1] >= 0 && tokens.First(items[at - 1]) is ':' or '：';
        for (int i = at - 1; i >= limit && at - i < Reach; i--)
        {
            int t = items[i];
            if (t < 0) continue;
            if (tokens.IsWord(t, SpeechVerbs.Participles) && tokens.IsWord(t + 1, "by") && phrases.Forward(t + 2) is { } agent) return Cue.Of(agent.Speaker);
            if (tokens.IsWord(t, "by") && tokens.IsWord(t - 1, SpeechVerbs.Participles)) continue;
            if (tokens.IsWord(t, "according") && According(t) is { } named) return named;
            if (tokens.IsWord(t, SpeechVerbs.Nouns) && tokens[t - 1].Kind == TokenKind.Possessive && phrases.Backward(t - 2, start) is { } owner) return Cue.Of(owner);
            if (tokens.IsWord(t, SpeechVerbs.Gerunds) && !tokens.IsWord(t - 1, "of")) return OfGerund(items, i, start);
            if (!tokens.IsWord(t, SpeechVerbs.Finite) || IsNoun(t) || IsPassive(t)) continue;
            if (!tokens.IsWord(t, SpeechVerbs.Weak) && Subject(items, i, start) is { } subject) return subject;
            if (weak < 0) weak = i;
        }

        if (weak >= 0 && Subject(items, weak, start) is { } weakSubject && weakSubject.Speaker is null or { Name: not null }) return weakSubject;

        return isColon && at >= 2 && Token(items, at - 2) is var last and >= 0 && at <= 8 && phrases.Backward(last, start) is { } label ? Cue.Of(label) : null;
    }

    /// <summary>The subject with which a segment begins.</summary>
    public Cue? FirstSubject(IReadOnlyList<int> items, int before, int except = -1)
    {
        for (int i = 0; i < Math.Min(before, Reach); i++)
        {
            int t = items[i];
            if (t < 0) continue;
            if (t == except) return null;
            if (tokens.IsWord(t, Subjects)) return Cue.Of(t);
            if (names.At(tokens[t].Start) is not { Kind: not NameKind.Place } name || name.Span.Start != tokens[t].Start) continue;
            int prior = t - 1;
            while (prior >= 0 && (tokens.IsWord(prior, NameWords.Titles) || tokens.IsWord(prior, "the"))) prior--;
            if (!tokens.IsWord(prior, Prepositions) && phrases.Forward(t) is { } named) return Cue.Of(named.Speaker);
        }

        int first = Token(items, 0);
        if (first >= 0 && tokens.IsWord(first, "the") | tokens.IsWord(first, "a") && phrases.Forward(first) is { } described && described.After - first <= 6 && (described.Speaker.IsPerson || phrases.IsRole(described.After - 1))) return Cue.Of(described.Speaker);
        return null;
    }

    private static int Token(IReadOnlyList<int> items, int i) => (uint)i < (uint)items.Count ? items[i] : -1;

    private static int FirstToken(IReadOnlyList<int> items, int at)
    {
        for (int i = 0; i < Math.Min(at, Reach); i++)
        {
            if (items[i] >= 0) return items[i];
        }

        return int.MaxValue;
    }

    private Cue? According(int i)
    {
        if (!tokens.IsWord(i, "according") || !tokens.IsWord(i + 1, "to")) return null;
        return phrases.Forward(i + 2) is { } named ? Cue.Of(named.Speaker) : null;
    }

    /// <summary>"…" ― X, and nothing more.</summary>
    private Cue? SignedBy(IReadOnlyList<int> items, int i, int first)
    {
        if (names.At(tokens[first].Start) is not { } name) return null;
        int after = i + (tokens.IndexAt(name.Span.End) - first);
        return after >= items.Count || tokens.IsMark(items[after], '.') || tokens.IsMark(items[after], ',') ? Cue.Of(new Speaker(name.Name, name, name.Span)) : null;
    }

    private Cue? Inverted(int i)
    {
        if (tokens.IsWord(i, Subjects)) return Cue.Of(i);
        return phrases.Forward(i) is { } phrase ? Cue.Of(phrase.Speaker) : null;
    }

    /// <summary>A subject at <paramref name="i"/> whose verb of speaking follows, after an apposition at most.</summary>
    private Cue? BeforeVerb(int i)
    {
        if (tokens.IsWord(i, Subjects)) return tokens.IsWord(SkipAdverbs(i + 1), SpeechVerbs.Finite) ? Cue.Of(i) : null;
        if (phrases.Forward(i) is not { } phrase) return null;
        int at = phrase.After;
        if (tokens.IsWord(at, "of") || tokens.IsWord(at, "for") || tokens.IsWord(at, "from") || tokens.IsWord(at, "in") || tokens.IsWord(at, "at") || tokens.IsMark(at, '(') || tokens.IsMark(at, ','))
        {
            for (int end = at + 1; end < at + LongestApposition && tokens[end].Kind != TokenKind.Break && !(tokens.IsMark(end, '.') && !tokens.IsMark(end + 1, ')') && !tokens.IsGlued(end)); end++)
            {
                if (tokens.IsWord(end, SpeechVerbs.Finite)) return Cue.Of(phrase.Speaker);
            }

            return null;
        }

        return tokens.IsWord(SkipAdverbs(at), SpeechVerbs.Finite) ? Cue.Of(phrase.Speaker) : null;
    }

    private int SkipAdverbs(int i)
    {
        for (int count = 0; count < 3 && tokens.IsWord(i) && (tokens.IsWord(i, Auxiliaries) || tokens.Chars(i).EndsWith("ly", StringComparison.OrdinalIgnoreCase)); count++) i++;
        return i;
    }

    /// <summary>"The rules have been described as “…”": its subject does not speak.</summary>
    private bool IsPassive(int t)
    {
        if (!tokens.IsWord(t, SpeechVerbs.Participles)) return false;
        int before = t - 1;
        while (tokens.IsWord(before) && tokens.Chars(before).EndsWith("ly", StringComparison.OrdinalIgnoreCase)) before--;
        return tokens.IsWord(before, Passives);
    }

    private static readonly WordSet Passives = WordSet.Of("is are was were be been being");

    /// <summary>"his claims", "the report", "in a call": the same letters as a verb's.</summary>
    private bool IsNoun(int t) => tokens[t - 1].Kind == TokenKind.Possessive || (tokens.IsDash(t - 1) && tokens.IsGlued(t - 1)) || tokens.IsWord(t - 1, NounCues);

    private static readonly WordSet NounCues = WordSet.Of("a an the his her its their our my this that these those such of no any some many more with in for so");

    private Cue? OfGerund(IReadOnlyList<int> items, int i, int start)
    {
        int t = items[i];
        if (phrases.Backward(t - 1, start) is { } absolute && tokens.IndexAt(absolute.Span.Start) is var first && (tokens.IsWord(first - 1, "with") || IsOfPerson(absolute, first) || (tokens.IsWord(first - 1, "the") && tokens.IsWord(first - 2, "with")))) return Cue.Of(absolute);
        if (tokens.IsWord(t - 1, "is") || tokens.IsWord(t - 1, "was") || tokens.IsWord(t - 1, "are")) return Subject(items, i, start);
        return FirstSubject(items, i);
    }

    /// <summary>"Footage of Ann Berg saying": not what shows her, but she speaks.</summary>
    private bool IsOfPerson(Speaker speaker, int first) => speaker.IsPerson && tokens.IsWord(first - 1, "of");

    private Cue? Subject(IReadOnlyList<int> items, int i, int start)
    {
        int t = items[i] - 1;
        while (t >= start && (tokens.IsWord(t, Auxiliaries) || tokens.IsWord(t, TimeWords) || (tokens.IsWord(t) && tokens[t].Length > 3 && tokens.Chars(t).EndsWith("ly", StringComparison.Ordinal)))) t--;
        if (t < start) return null;
        if (tokens.IsWord(t, "it") || tokens.IsWord(t, "they")) return FirstSubject(items, items.Count, except: t) ?? Cue.Of(t);
        if (tokens.IsWord(t, Subjects)) return Cue.Of(t);
        if (tokens.IsWord(t, Relatives)) return phrases.Backward(tokens.IsMark(t - 1, ',') ? t - 2 : t - 1, start) is { } antecedent ? Cue.Of(antecedent) : FirstSubject(items, i);
        if (tokens.IsWord(t, Joins) || (tokens.IsMark(t, ',') && tokens.IsWord(t - 1, Joins))) return FirstSubject(items, i);
        if (tokens.IsMark(t, ',') || tokens.IsMark(t, ')')) return AroundApposition(t, start) ?? FirstSubject(items, i);
        return phrases.Backward(t, start) is { } phrase ? Cue.Of(phrase) : FirstSubject(items, i);
    }

    private Cue? AroundApposition(int comma, int start)
    {
        int open = AppositionStart(comma, start);
        if (open < 0) return null;
        int head = open - 1;
        if (phrases.PersonBehind(open) is { } inner && inner.Span.End == tokens[comma - 1].End && (phrases.EndsRole(open) || names.EndingAt(tokens[head].End) is not { Kind: NameKind.Person })) return Cue.Of(new Speaker(inner.Name, inner, inner.Span));
        if (tokens.IsWord(head, Subjects)) return Cue.Of(head);
        if (names.EndingAt(tokens[head].End) is { } outer) return Cue.Of(PersonAround(outer, open, start) ?? new Speaker(outer.Name, outer, outer.Span));
        if (tokens.IsNumber(comma - 1) && tokens.IsMark(open, ',') && names.EndingAt(tokens[open - 1].End) is { } aged) return Cue.Of(new Speaker(aged.Name, aged, aged.Span));
        return phrases.Backward(head, start) is { } phrase ? Cue.Of(phrase) : null;
    }

    /// <summary>"Ann Berg, mayor of Leeds, a town in the north, said": the person, not the town.</summary>
    private Speaker? PersonAround(NameMention name, int comma, int start) =>
        name.Kind != NameKind.Person && AppositionStart(comma, start) is var open and >= 0 && names.EndingAt(tokens[open - 1].End) is { Kind: NameKind.Person } person
            ? new Speaker(person.Name, person, person.Span)
            : null;

    private int AppositionStart(int end, int start)
    {
        int open = end - 1;
        while (open > start && end - open < LongestApposition && !tokens.IsMark(open, ',') && !tokens.IsMark(open, '(')) open--;
        return tokens.IsMark(open, ',') || tokens.IsMark(open, '(') ? open : -1;
    }
}
