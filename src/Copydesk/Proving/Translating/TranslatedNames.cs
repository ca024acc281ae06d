using Copydesk.Language;
using Copydesk.Language.Names;
using Copydesk.Language.Tokens;
using Copydesk.Language.Words;
using Copydesk.Proving.Matching;
using Copydesk.Proving.Roles;

namespace Copydesk.Proving.Translating;

/// <summary>
/// Whether the source has the names of a claim in another language: as they are written there, or what a country or capital is called there. A name in
/// another script than the source's can't be compared.
/// </summary>
internal sealed class TranslatedNames(SourceText source, string language)
{
    /// <summary>UTF-16 code units that tell the script of a text.</summary>
    private const int Sample = 2_000;

    private static readonly WordSet Prepositions = WordSet.Of("of in from at near to von in aus nach bei de à en dans du a del в во из на под");

    private readonly string _article = source.Article.Text;
    private readonly bool _isLatin = IsLatin(source.Article.Text.AsSpan(0, Math.Min(source.Article.Text.Length, Sample)));

    /// <param name="cited">The words of the sentences that the claim cites: a name there is an anchor; elsewhere in the article it is only known.</param>
    public Anchored Check(string claim, string cited)
    {
        // With a stop, a line full of German nouns is no headline in capitals.
        var text = RoleText.OfClaim(Lexer.Read(language == "de" ? claim + "." : claim, language), new WordNumbers(new Vocabulary(language)));
        var runs = new NameRuns(text);
        TextSpan[] told = language == "de" ? [.. NameFinder.Find(claim, language).Select(name => name.Span)] : [];
        int anchors = 0, known = 0;
        List<TextSpan> lost = [], strange = [];
        bool replaces = language == "de" && LeavesOut(claim, cited);
        foreach (Slot run in runs.All)
        {
            string whole = text.SpanOf(run).In(claim);
            foreach (TextSpan word in runs.NamesIn(run).Select(text.SpanOf))
            {
                string name = word.In(claim);
                if (Stands(name, whole, cited)) anchors++;
                else if (Stands(name, whole, _article)) known++;
                else if (IsLatin(name) != _isLatin) strange.Add(word);
                else if (!runs.IsDoubtful(run) && (PlaceNames.Has(name) || (!IsTitle(text, run, word) && (language != "de" || told.Any(span => span.Overlaps(word)) || (replaces && FollowsPreposition(text, word)))))) lost.Add(word);
            }
        }
        return new Anchored(Report(claim, anchors + known, lost, strange), anchors);
    }

    /// <summary>"Hafenmeisterin Ida Holm": before a given name stands what somebody is, which is translated.</summary>
    private static bool IsTitle(RoleText text, Slot run, TextSpan word)
    {
        string claim = text.Tokens.Text;
        return Enumerable.Range(run.First, run.After - run.First).Select(text.SpanOf)
            .Where(other => other.Start > word.Start).Any(other => GivenNames.Contains(other.Of(claim)));
    }

    /// <summary>A German noun can't be told from a name, but where "port of Vig" becomes "Hafen von Skar", Skar is one.</summary>
    private bool LeavesOut(string claim, string cited)
    {
        var text = RoleText.OfClaim(Lexer.Read(cited, source.Article.Language), new WordNumbers(new Vocabulary(source.Article.Language)));
        var runs = new NameRuns(text);
        return runs.All.Any(run => FollowsPreposition(text, text.SpanOf(run.First)) && !Stands(text.SpanOf(run.First).In(cited), text.SpanOf(run).In(cited), claim));
    }

    private static bool FollowsPreposition(RoleText text, TextSpan word)
    {
        int token = text.Tokens.IndexAt(word.Start);
        return text.Tokens.IsWord(token - 1, Prepositions);
    }

    private static ProofCheck Report(string claim, int found, List<TextSpan> lost, List<TextSpan> strange)
    {
        if (lost.Count > 0)
            return new ProofCheck(CheckKind.Names, CheckOutcome.Failed, $"The source does not name {Words(lost)}.", lost);
        string? note = strange.Count > 0 ? $"These names are in another script than the source and were not compared: {Words(strange)}." : null;
        return new ProofCheck(CheckKind.Names, found > 0 ? CheckOutcome.Passed : CheckOutcome.Skipped, note);

        string Words(List<TextSpan> names) => string.Join(", ", names.Select(name => $"\"{name.In(claim)}\""));
    }

    /// <summary>As written, but for a genitive's s ("Holms" for "Holm"); or the place that the word, or all of its run, names.</summary>
    private static bool Stands(string name, string run, string text) =>
        HasWord(text, name) || (name.Length > 3 && name[^1] == 's' && HasWord(text, name[..^1]))
        || PlaceNames.AreIn(text, name) || (run != name && PlaceNames.AreIn(text, run));

    private static bool HasWord(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }
        return false;
    }

    private static bool IsLatin(ReadOnlySpan<char> text)
    {
        int latin = 0, letters = 0;
        foreach (char c in text)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c is < '\u0250' or (>= '\u1E00' and <= '\u1EFF')) latin++;
        }
        return 2 * latin >= letters;
    }
}
