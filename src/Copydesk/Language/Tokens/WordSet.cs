using System.Collections.Frozen;

namespace Copydesk.Language.Tokens;

/// <summary>Words looked up without regard to case and without allocating.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly WordFilter _filter;

    private WordSet(IEnumerable<string> words)
    {
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _filter = new WordFilter(Entries);
        HasCompounds = Entries.Any(word => word.Contains('-', StringComparison.Ordinal));
    }

    public IReadOnlyCollection<string> Entries => _words.Set;

    /// <summary>Some entry is hyphened; the lexer splits such words.</summary>
    public bool HasCompounds { get; }

    /// <param name="words">Separated by white space.</param>
    public static WordSet Of(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>All these words.</summary>
    public static WordSet Of(IEnumerable<string> words) => new(words);

    public bool Contains(ReadOnlySpan<char> word) => _filter.MayHold(word) && _words.Contains(word);
}
