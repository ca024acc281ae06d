using Copydesk.Language.Tokens;

namespace Copydesk.Language.Names;

/// <summary>
/// Finds persons, bodies and places by capitals, titles, roles and cue words, and resolves surnames and acronyms to the
/// fullest form. Scripts without capitals, and German nouns that stand alone, give places of the gazetteer at most.
/// </summary>
internal static class NameFinder
{
    public static IReadOnlyList<NameMention> Find(string text, string language) => Find(Lexer.Read(text, language), language);

    internal static IReadOnlyList<NameMention> Find(TokenList tokens, string language)
    {
        List<RawName> names = ReadAll(tokens, language);
        return new NameResolver(names).Resolve();
    }

    private static List<RawName> ReadAll(TokenList tokens, string language)
    {
        var runs = new NameRunReader(tokens);
        var classifier = new NameClassifier(tokens);
        var names = new List<RawName>();
        for (int i = 0; i < tokens.Count;)
        {
            if (!tokens.IsCapitalized(i))
            {
                i++;
                continue;
            }

            NameRun? run = runs.Read(i, out int after);
            i = after;
            if (run is not { } found) continue;
            foreach (NameRun part in Parts(tokens, found))
            {
                RawName name = classifier.Read(part);
                bool isNation = part.Length == 1 && Gazetteer.IsNation(tokens.Chars(part.NameFirst));
                bool isNoun = language == "de" && name.Kind is null;
                if (!isNation && !isNoun && name.Text.Length > 1) names.Add(name);
            }
        }

        return names;
    }

    /// <summary>Two places or two short names joined by a hyphen are two names: "China-Russia", but "Jean-Claude".</summary>
    private static IEnumerable<NameRun> Parts(TokenList tokens, NameRun run)
    {
        bool isPair = run.Length == 3 && tokens.IsDash(run.NameFirst + 1) && !GivenNames.Contains(tokens.Chars(run.NameFirst + 2)) | Gazetteer.IsPlace(tokens.Chars(run.NameFirst));
        if (!isPair) return [run];
        return [new NameRun(run.NameFirst, run.NameFirst, run.NameFirst + 1), new NameRun(run.After - 1, run.After - 1, run.After)];
    }
}
