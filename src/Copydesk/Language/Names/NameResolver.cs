namespace Copydesk.Language.Names;

/// <summary>Compares the names of a text with each other: which are the same, and what the doubtful ones are.</summary>
internal sealed class NameResolver
{
    private readonly List<RawName> _names;
    private readonly Dictionary<string, List<string>> _fullByWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _singles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameKind> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gender> _genders = new(StringComparer.Ordinal);

    public NameResolver(List<RawName> names)
    {
        _names = names;
        foreach (RawName name in names) Index(name);
    }

    public IReadOnlyList<NameMention> Resolve()
    {
        string[] full = [.. _names.Select(FullName)];
        for (int i = 0; i < full.Length; i++) Learn(full[i], _names[i]);
        return [.. _names.Select((name, i) => new NameMention(
            name.Span,
            _kinds.GetValueOrDefault(full[i], NameKind.Other),
            full[i],
            _roles.GetValueOrDefault(full[i]),
            _genders.GetValueOrDefault(full[i])))];
    }

    private void Index(RawName name)
    {
        _counts[name.Text] = _counts.GetValueOrDefault(name.Text) + 1;
        if (name.IsSingle)
        {
            _singles.Add(name.Text);
            return;
        }

        if (_counts[name.Text] > 1) return;
        Add(RawName.LastWord(name.Text), name.Text);
        Add(RawName.FirstWord(name.Text), name.Text);
        if (name.Kind is NameKind.Organization or null && RawName.Acronym(name.Text) is { Length: > 0 } acronym) Add(acronym, name.Text);
    }

    private void Add(string word, string full)
    {
        if (!_fullByWord.TryGetValue(word, out List<string>? known)) _fullByWord[word] = known = [];
        known.Add(full);
    }

    /// <summary>The longer name that this one shortens; of several the one named most, then the first, a last word before a first one.</summary>
    private string FullName(RawName name)
    {
        if (!name.IsSingle || name.Kind == NameKind.Place || !_fullByWord.TryGetValue(name.Text, out List<string>? known)) return name.Text;
        string? best = null;
        (int, int) bestRank = default;
        foreach (string full in known)
        {
            (int, int) rank = (RawName.LastWord(full) == name.Text ? 1 : 0, _counts[full]);
            if (best is not null && rank.CompareTo(bestRank) <= 0) continue;
            (best, bestRank) = (full, rank);
        }

        return best!;
    }

    private void Learn(string full, RawName name)
    {
        NameKind? kind = name.Kind;
        bool hasSurname = kind is null && !name.IsSingle && name.Run.Length <= 3 && _singles.Contains(RawName.LastWord(name.Text)) && !name.Text.Contains(" of ", StringComparison.Ordinal);
        if (hasSurname) kind = NameKind.Person;
        if (kind is { } told && (!_kinds.TryGetValue(full, out NameKind before) || (told == NameKind.Person && before == NameKind.Other))) _kinds[full] = told;
        if (name.Role is { } role && !_roles.ContainsKey(full)) _roles[full] = role;
        if (name.Gender != Gender.Unknown && _genders.GetValueOrDefault(full) == Gender.Unknown) _genders[full] = name.Gender;
    }
}
