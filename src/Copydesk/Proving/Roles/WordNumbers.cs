using Copydesk.Language.Names;
using Copydesk.Language.Tokens;
using Copydesk.Language.Words;

namespace Copydesk.Proving.Roles;

/// <summary>Numbers the words of one article, so that surroundings are compared without comparing strings. Not for several threads.</summary>
internal sealed class WordNumbers(Vocabulary vocabulary)
{
    private const double FunctionWord = 0.4;
    private const double Figure = 0.7;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    /// <summary>By the word as written, which is all that its number depends on.</summary>
    private readonly Dictionary<string, (int Number, double Weight)> _written = new(StringComparer.Ordinal);

    /// <summary>A word of the article; it gets a number when it has none.</summary>
    public RoleWord Add(TokenList tokens, int i)
    {
        var known = _written.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(tokens.Chars(i), out (int Number, double Weight) word))
        {
            string key = Key(tokens, i, out double weight);
            if (!_numbers.TryGetValue(key, out int number)) _numbers[key] = number = _numbers.Count + 1;
            known[tokens.Chars(i)] = word = (number, weight);
        }

        return new RoleWord(i, word.Number, word.Weight, tokens.IsCapitalized(i));
    }

    /// <summary>A word of a claim.</summary>
    public RoleWord Of(TokenList tokens, int i)
    {
        if (!_written.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(tokens.Chars(i), out (int Number, double Weight) word))
        {
            string key = Key(tokens, i, out double weight);
            word = (_numbers.GetValueOrDefault(key), weight);
        }

        return new RoleWord(i, word.Number, word.Weight, tokens.IsCapitalized(i));
    }

    /// <summary>The highest number given; 0 is that of no word.</summary>
    public int Highest => _numbers.Count;

    /// <returns>0 for a word that the article does not hold.</returns>
    public int Find(string word) => _numbers.GetValueOrDefault(word);

    private string Key(TokenList tokens, int i, out double weight)
    {
        if (tokens.IsNumber(i))
        {
            weight = Figure;
            return tokens.Chars(i).ToString().Replace(",", "", StringComparison.Ordinal);
        }

        if (tokens.IsWord(i) && Demonyms.CountryOf(tokens.Chars(i)) is { } country)
        {
            weight = 1;
            return country;
        }

        string? key = tokens.IsWord(i) ? vocabulary.Key(tokens.Chars(i)) : null;
        weight = key is null ? FunctionWord : 1;
        return key ?? tokens.Chars(i).ToString();
    }
}
