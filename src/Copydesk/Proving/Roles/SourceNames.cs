using System.Text;
using Copydesk.Language;
using Copydesk.Language.Names;
using Copydesk.Language.Tokens;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Roles;

/// <summary>The names of an article, where each of its words stands, and what its acronyms are short for.</summary>
internal sealed class SourceNames
{
    private const int LongestAcronym = 6;

    private readonly WordPlaces _places;

    /// <summary>By a word's number.</summary>
    private readonly bool[] _names;
    private readonly WordNumbers _numbers;
    private (string Letters, int[] At)? _initials;

    public SourceNames(RoleText text, WordNumbers numbers)
    {
        _numbers = numbers;
        Text = text;
        Runs = new NameRuns(text);
        _places = new WordPlaces(text.Numbers, numbers.Highest + 1);
        _names = new bool[numbers.Highest + 1];
        foreach (Slot run in Runs.All)
        {
            if (Runs.IsDoubtful(run)) continue;
            for (int i = run.First; i < run.After; i++) _names[text[i].Number] = true;
        }
    }

    public RoleText Text { get; }

    public NameRuns Runs { get; }

    /// <summary>Where a claim's word stands, or what it is short for, or what is short for its whole name.</summary>
    public IEnumerable<int> Places(RoleText claim, int word, Slot run)
    {
        int[] own = Places(claim[word].Number);
        ReadOnlySpan<char> written = claim.Tokens.Chars(claim[word].Token);
        if (IsAcronym(written)) return own.Concat(LongForms(new string(written).Replace(".", "", StringComparison.Ordinal)));
        return run.After - run.First < 2 ? own : own.Concat(Places(_numbers.Find(Initials(claim, run))).Where(place => IsAcronym(Text.Tokens.Chars(Text[place].Token))));
    }

    /// <summary>Whether a run of capitals is a name by more than its place at a sentence's start.</summary>
    public bool IsName(Slot run) => !Runs.IsDoubtful(run) || _names[Text[run.First].Number];

    /// <summary>Whether the article writes this word with a capital where its place does not ask for one.</summary>
    public bool IsName(int number) => _names[number];

    private int[] Places(int number) => [.. _places.Of(number)];

    private IEnumerable<int> LongForms(string acronym)
    {
        (string letters, int[] places) = _initials ??= Initials(Text);
        for (int at = letters.IndexOf(acronym, StringComparison.Ordinal); at >= 0; at = letters.IndexOf(acronym, at + 1, StringComparison.Ordinal))
            yield return places[at];
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        int letters = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c)) letters++;
            else if (c != '.') return false;
        }

        return letters is >= 2 and <= LongestAcronym;
    }

    private static string Initials(RoleText text, Slot run)
    {
        var initials = new StringBuilder();
        for (int i = run.First; i < run.After; i++) initials.Append(text.Tokens.First(text[i].Token));
        return initials.ToString();
    }

    /// <summary>The initials of all capitalized words; joins such as "for" are passed over, other words break what can be one name.</summary>
    private static (string, int[]) Initials(RoleText text)
    {
        var initials = new StringBuilder();
        var places = new List<int>();
        for (int i = 0; i < text.Count; i++)
        {
            int token = text[i].Token;
            bool isCapital = text.Tokens.IsCapitalized(token);
            if (!isCapital && text.Tokens.IsWord(token, NameWords.BodyJoins)) continue;
            initials.Append(isCapital ? text.Tokens.First(token) : ' ');
            places.Add(i);
        }

        return (initials.ToString(), [.. places]);
    }
}
