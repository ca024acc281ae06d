using Copydesk.Language.Names;
using Copydesk.Language.Tokens;

namespace Copydesk.Proving.Roles;

/// <summary>The runs of capitalized words of a text, each of which may be a name with its titles.</summary>
internal sealed class NameRuns
{
    /// <summary>A line with a larger share of capitals and no stop is a headline, in which capitals tell nothing.</summary>
    private const double MostCapitals = 0.6;

    private const int FewWords = 4;

    private readonly RoleText _text;
    private readonly int[] _runOf;

    public NameRuns(RoleText text)
    {
        _text = text;
        _runOf = new int[text.Count];
        Array.Fill(_runOf, -1);
        var runs = new List<Slot>();
        for (int i = 0; i < text.Count;)
        {
            Slot sentence = text.SentenceOf(i);
            if (!IsHeadline(sentence)) AddRuns(sentence, runs);
            i = sentence.After;
        }

        All = runs;
    }

    public IReadOnlyList<Slot> All { get; }

    /// <summary>The run that holds this word; -1 for a word outside all.</summary>
    public int IndexOf(int word) => _runOf[word];

    /// <summary>The words of a run that name: neither title nor a word that only begins its sentence.</summary>
    public IEnumerable<int> NamesIn(Slot run)
    {
        for (int i = run.First; i < run.After; i++)
        {
            int token = _text[i].Token;
            if (IsCapital(i) && !_text.Tokens.IsWord(token, NameWords.Titles) && !IsCommon(token)) yield return i;
        }
    }

    /// <summary>Whether the word tells the nation or party of whom the rest of its run names.</summary>
    public bool IsNationOf(Slot run, int word) =>
        word == run.First && run.After > run.First + 1 && Gazetteer.IsNation(_text.Tokens.Chars(_text[word].Token));

    /// <summary>Whether only its place gives the run its capital, as far as one can see.</summary>
    public bool IsDoubtful(Slot run)
    {
        int token = _text[run.First].Token;
        ReadOnlySpan<char> word = _text.Tokens.Chars(token);
        return run.After == run.First + 1 && NameRunReader.StartsSentence(_text.Tokens, token)
            && !GivenNames.Contains(word) && !Gazetteer.IsPlace(word) && !Gazetteer.IsNation(word) && !(word.Length > 1 && char.IsUpper(word[^1]));
    }

    private bool IsHeadline(Slot sentence)
    {
        if (_text.Tokens.First(_text[sentence.After - 1].Token + 1) is '.' or '!' or '?' or ',' or ';') return false;
        int words = 0, capitals = 0;
        for (int i = sentence.First; i < sentence.After; i++)
        {
            if (_text.Tokens[_text[i].Token] is not { Kind: TokenKind.Word, Length: >= 4 }) continue;
            words++;
            if (IsCapital(i)) capitals++;
        }

        return words >= FewWords && capitals >= MostCapitals * words;
    }

    private void AddRuns(Slot sentence, List<Slot> runs)
    {
        for (int i = sentence.First; i < sentence.After; i++)
        {
            if (!Begins(i)) continue;
            int first = i;
            while (i + 1 < sentence.After && IsCapital(i + 1) && AreJoined(i)) i++;
            var run = new Slot(first, i + 1);
            if (!NamesIn(run).Any()) continue;
            Array.Fill(_runOf, runs.Count, first, run.After - first);
            runs.Add(run);
        }
    }

    /// <summary>"The" of "with The Times" belongs to the name, at a sentence's start it does not.</summary>
    private bool Begins(int i)
    {
        int token = _text[i].Token;
        if (!IsCapital(i)) return false;
        return !IsCommon(token) || _text.Tokens.IsWord(token, "new") || !NameRunReader.StartsSentence(_text.Tokens, token);
    }

    private bool IsCapital(int i) => _text.Tokens.IsCapitalized(_text[i].Token);

    private bool IsCommon(int token) =>
        _text.Tokens.IsWord(token, NameWords.NotNames) && !(_text.Tokens[token].Length >= 2 && char.IsUpper(_text.Tokens.Text[_text.Tokens[token].End - 1]));

    /// <summary>Nothing but a hyphen or an initial's dot stands between the words.</summary>
    private bool AreJoined(int i)
    {
        int token = _text[i].Token, next = _text[i + 1].Token;
        return next == token + 1 || (next == token + 2 && (_text.Tokens.IsDash(token + 1) || (_text.Tokens.IsMark(token + 1, '.') && _text.Tokens.IsWord(token, NameWords.DottedTitles))));
    }
}
