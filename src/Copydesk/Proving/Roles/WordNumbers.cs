using Copydesk.Language.Names;
using Copydesk.Language.Tokens;
using Copydesk.Language.Words;

namespace Copydesk.Proving.Roles;

/// <summary>Numbers the words of one article, so that surroundings are compared without comparing strings. Not for several threads.</summary>
/// <param name="capacity">How many different words to expect.</param>
internal sealed class WordNumbers(Vocabulary vocabulary, int capacity = 0)
{
    private const double FunctionWord = 0.4;
    private const double Figure = 0.7;

    private readonly Dictionary<string, int> _numbers = new(capacity, StringComparer.OrdinalIgnoreCase);
    /// <summary>By index of the vocabulary: how a word is written is all that its number depends on. The weight of a form not yet seen is 0.</summary>
    private readonly List<(int Number, double Weight)> _written = new(capacity);

    /// <summary>A word of the article; it gets a number when it has none.</summary>
    public RoleWord Add(TokenList tokens, int i)
    {
        int index = Look(tokens, i);
        if (_written[index].Weight == 0)
        {
            string key = Key(tokens, i, index, out double weight);
            if (!_numbers.TryGetValue(key, out int number)) _numbers[key] = number = _numbers.Count + 1;
            _written[index] = (number, weight);
        }

        return Word(tokens, i, _written[index]);
    }

    /// <summary>A word of a claim.</summary>
    public RoleWord Of(TokenList tokens, int i)
    {
        int index = Look(tokens, i);
        if (_written[index].Weight == 0) _written[index] = (_numbers.GetValueOrDefault(Key(tokens, i, index, out double weight)), weight);
        return Word(tokens, i, _written[index]);
    }

    /// <summary>The highest number given; 0 is that of no word.</summary>
    public int Highest => _numbers.Count;

    /// <returns>0 for a word that the article does not hold.</returns>
    public int Find(string word) => _numbers.GetValueOrDefault(word);

    private static RoleWord Word(TokenList tokens, int i, (int Number, double Weight) word) => new(i, word.Number, word.Weight, tokens.IsCapitalized(i));

    private int Look(TokenList tokens, int i)
    {
        int index = vocabulary.IndexOf(tokens.Chars(i));
        while (_written.Count <= index) _written.Add(default);
        return index;
    }

    private string Key(TokenList tokens, int i, int index, out double weight)
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

        bool isContent = tokens.IsWord(i) && vocabulary[index].IsContent;
        weight = isContent ? 1 : FunctionWord;
        return isContent ? vocabulary[index].Key : tokens.Chars(i).ToString();
    }
}
