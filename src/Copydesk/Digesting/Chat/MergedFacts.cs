namespace Copydesk.Digesting.Chat;

/// <summary>The facts of an article's parts as one list: each part's most important first, and none twice.</summary>
internal static class MergedFacts
{
    public static IReadOnlyList<ChatFact> Of(IReadOnlyList<ChatAnswer> answers, int most)
    {
        var facts = new List<ChatFact>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int longest = answers.Max(answer => answer.Facts.Count);
        for (int rank = 0; rank < longest; rank++)
        {
            foreach (ChatAnswer answer in answers.Where(answer => rank < answer.Facts.Count))
            {
                if (facts.Count == most) return facts;
                if (answer.Facts[rank] is { } fact && seen.Add(Key(fact.Statement))) facts.Add(fact);
            }
        }
        return facts;
    }

    /// <summary>Case, spaces and marks make no other fact; but within a number a mark does: 1.9 is not 19.</summary>
    public static string Key(string statement) =>
        string.Concat(statement.Where((letter, at) => char.IsLetterOrDigit(letter) || char.IsSymbol(letter) || letter == '%' || IsInNumber(statement, at))).ToUpperInvariant();

    private static bool IsInNumber(string text, int at) =>
        char.IsPunctuation(text[at]) && at + 1 < text.Length && char.IsDigit(text[at + 1]) && (at == 0 || char.IsDigit(text[at - 1]) || text[at] is '-');
}
