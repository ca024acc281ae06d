using Copydesk.Language;
using Copydesk.Language.Tokens;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks.Quotes;

/// <summary>Lays a claim's quotation beside the source's closest one and names the words that differ.</summary>
internal static class AlteredWords
{
    /// <summary>With more than this share of its words changed it is another quotation, not an altered one.</summary>
    private const double MostChanged = 0.5;

    /// <summary>A longer quotation is not compared word by word: that takes time with the product of both lengths.</summary>
    private const int MostWords = 400;

    private const int MostNamed = 3;

    /// <summary>Null when the source quotes nothing like it.</summary>
    /// <param name="quoted">The quoted words in the claim.</param>
    public static QuoteFault? Find(string claim, TextSpan quoted, IReadOnlyList<SourcePassage> passages, string language)
    {
        QuoteWord[] words = [.. Read(quoted.In(claim), language).Select(w => w with { Span = w.Span.Shift(quoted.Start) })];
        if (words.Length is 0 or > MostWords) return null;
        if (Closest(words, passages, language) is not { } closest) return null;

        List<WordEdit> edits = WordAlignment.Edits([.. words.Select(w => w.Key)], [.. closest.Words.Select(w => w.Key)]);
        if (edits.Count == 0) return new QuoteFault("The quotation has other punctuation than the source.", [quoted]);
        if (edits.Sum(edit => Math.Max(edit.Length, edit.LengthThere)) > MostChanged * words.Length) return null;

        string named = string.Join("; ", edits.Take(MostNamed).Select(edit => Describe(
            Text(claim, words, edit.Start, edit.End), Text(closest.Source, closest.Words, edit.StartThere, edit.EndThere))));
        string more = edits.Count > MostNamed ? $"; and {edits.Count - MostNamed} more" : "";
        return new QuoteFault($"The quotation is altered: {named}{more}.", [.. edits.Select(edit => SpanOf(edit, words))]);
    }

    private static (string Source, QuoteWord[] Words)? Closest(QuoteWord[] words, IReadOnlyList<SourcePassage> passages, string language)
    {
        HashSet<string> asked = [.. words.Select(w => w.Key)];
        (string, QuoteWord[])? best = null;
        int most = 0;
        foreach (SourcePassage passage in passages)
        {
            QuoteWord[] there = Read(passage.Text, language);
            int common = there.Select(w => w.Key).Distinct(StringComparer.Ordinal).Count(asked.Contains);
            if (common > most && there.Length <= MostWords) (best, most) = ((passage.Text, there), common);
        }

        return best;
    }

    private static QuoteWord[] Read(string text, string language)
    {
        TokenList tokens = Lexer.Read(text, language);
        return
        [
            .. from i in Enumerable.Range(0, tokens.Count)
               where tokens[i].Kind is not (TokenKind.Mark or TokenKind.Break)
               select new QuoteWord(tokens[i].Span, new FoldedText(tokens[i].Span.In(text)).Text),
        ];
    }

    private static string Describe(string here, string there) =>
        here.Length == 0 ? $"it leaves out \"{there}\""
        : there.Length == 0 ? $"it adds \"{here}\""
        : $"it says \"{here}\" where the source says \"{there}\"";

    private static string Text(string text, QuoteWord[] words, int start, int end) =>
        end > start ? text[words[start].Span.Start..words[end - 1].Span.End] : "";

    /// <summary>The claim's words; where words are only left out, those beside the gap.</summary>
    private static TextSpan SpanOf(WordEdit edit, QuoteWord[] words)
    {
        int first = edit.Length > 0 ? edit.Start : Math.Max(edit.Start - 1, 0);
        int last = edit.Length > 0 ? edit.End - 1 : Math.Min(edit.Start, words.Length - 1);
        return new TextSpan(words[first].Span.Start, words[last].Span.End);
    }

    private readonly record struct QuoteWord(TextSpan Span, string Key);
}
