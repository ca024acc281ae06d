using System.Reflection;
using Copydesk.Language.Tokens;
using Xunit;

namespace Copydesk.Tests.Language.Tokens;

public class WordSetTests
{
    [Fact]
    public void A_hyphened_entry_matches_at_its_last_word()
    {
        WordSet words = WordSet.Of("co-founder chair");
        TokenList tokens = Lexer.Read("the co-founder, the founder and the co founder", "en");
        Assert.Equal([3], Enumerable.Range(0, tokens.Count).Where(i => tokens.IsWord(i, words)));
    }

    [Fact]
    public void Every_entry_of_every_set_can_match()
    {
        (string Field, WordSet Words)[] sets = [.. from type in typeof(WordSet).Assembly.GetTypes()
            where type.Namespace?.StartsWith("Copydesk.Language", StringComparison.Ordinal) == true && !type.ContainsGenericParameters
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where field.FieldType == typeof(WordSet)
            select (type.Name + "." + field.Name, (WordSet)field.GetValue(null)!)];
        Assert.True(sets.Length > 40, "Found too few sets to mean anything.");
        Assert.Equal("", string.Join('\n', from set in sets from word in set.Words.Entries where !Matches(word, set.Words) select set.Field + ": " + word));
    }

    private static bool Matches(string word, WordSet words) =>
        Lexer.IsApostrophe(word[^1])
            ? Lexer.Read(word + "une", "fr").IsWord(0, words)
            : Lexer.Read(word, "en") is var tokens && tokens.IsWord(tokens.Count - 1, words);
}
