using Copydesk.Language.Tokens;

namespace Copydesk.Language.Names;

/// <summary>Tells from a run and its neighbours what it names; null when they do not say.</summary>
internal sealed class NameClassifier(TokenList tokens)
{
    private static readonly WordSet PersonTitles = WordSet.Of("state first former foreign finance defense defence interior treasury general attorney deputy acting prime chief");
    private readonly RoleReader _roles = new(tokens);

    public RawName Read(NameRun run)
    {
        TextSpan span = run.Span(tokens);
        string text = span.In(tokens.Text);
        string? role = _roles.Read(run);
        NameKind? kind = Kind(run, text, role);
        bool isPerson = kind is NameKind.Person or null;
        return new RawName(run, span, text, kind, isPerson ? role : null, isPerson ? GenderOf(run) : Gender.Unknown);
    }

    private NameKind? Kind(NameRun run, string text, string? role)
    {
        int last = run.After - 1;
        bool hasBody = false;
        for (int i = run.NameFirst; i < run.After; i++) hasBody |= tokens.IsWord(i, NameWords.Bodies);
        bool startsAsPerson = run.Length >= 2 && GivenNames.Contains(tokens.Chars(run.NameFirst));
        if (run.HasTitle && !hasBody && tokens.IsWord(LastTitle(run)) && !tokens.IsWord(LastTitle(run), PersonTitles)) return NameKind.Person;
        if (Gazetteer.IsPlace(text)) return NameKind.Place;
        if (hasBody && !(startsAsPerson && !tokens.IsWord(last, NameWords.Bodies))) return NameKind.Organization;
        if (run.Length == 1 && IsAcronym(text)) return NameKind.Organization;
        if (startsAsPerson && run.Length <= 5) return NameKind.Person;
        bool isShort = run.Length <= 5;
        if (isShort && role is not null && !tokens.IsWord(run.First - 1, "the")) return NameKind.Person;
        if (isShort && Speaks(run) && !tokens.IsWord(run.First - 1, "the")) return NameKind.Person;
        return null;
    }

    private int LastTitle(NameRun run) => tokens[run.NameFirst - 1].Kind == TokenKind.Mark ? run.NameFirst - 2 : run.NameFirst - 1;

    private bool Speaks(NameRun run) =>
        tokens.IsWord(run.After, SpeechVerbs.Finite) || (tokens.IsWord(run.First - 1, SpeechVerbs.Finite) && !tokens.IsWord(run.First - 1, SpeechVerbs.TakesObject));

    private Gender GenderOf(NameRun run)
    {
        for (int i = run.First; i < run.NameFirst; i++)
        {
            if (tokens.IsWord(i, NameWords.HeTitles)) return Gender.He;
            if (tokens.IsWord(i, NameWords.SheTitles)) return Gender.She;
        }

        return run.Length >= 2 ? GivenNames.GenderOf(tokens.Chars(run.NameFirst)) : Gender.Unknown;
    }

    private static bool IsAcronym(string text) => text.Length is >= 2 and <= 6 && text.All(char.IsUpper);
}
