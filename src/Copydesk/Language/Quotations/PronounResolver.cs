using Copydesk.Language.Names;
using Copydesk.Language.Tokens;

namespace Copydesk.Language.Quotations;

/// <summary>Finds the person whom "he" or "she" means: the subject of the nearest sentence before, or who spoke since.</summary>
internal sealed class PronounResolver(TokenList tokens, NameIndex names, IReadOnlyList<SpeechSegment> segments)
{
    private const int Reach = 12;
    private const int LongestSentence = 150;

    private static readonly WordMap<Gender> Pronouns = WordMap<Gender>.Of("He he il он er él\nShe she elle она sie ella", Enum.Parse<Gender>);

    public bool IsPronoun(int token) => tokens.IsWord(token) && Pronouns.TryGet(tokens.Chars(token), out _);

    /// <param name="last">Who spoke last, in segment <paramref name="lastSegment"/>.</param>
    public Speaker? Resolve(int token, SpeechSegment segment, Speaker? last, int lastSegment)
    {
        Pronouns.TryGet(tokens.Chars(token), out Gender gender);
        for (int i = segment.Index; i >= 0 && i > segment.Index - Reach; i--)
        {
            if (i < segment.Index && i == lastSegment && last is not null && Fits(last, gender)) return At(last, token);
            if (FirstPerson(segments[i], i == segment.Index ? token : int.MaxValue, gender) is { } person) return At(new Speaker(person.Name, person, person.Span), token);
        }

        return last is not null && Fits(last, gender) ? At(last, token) : null;
    }

    private Speaker At(Speaker speaker, int token) => speaker with { Span = tokens[token].Span };

    private NameMention? FirstPerson(SpeechSegment segment, int before, Gender gender)
    {
        int past = -1;
        NameMention? owner = null;
        foreach (int item in segment.Items.Take(LongestSentence))
        {
            if (item < 0 || item <= past) continue;
            if (item >= before) break;
            if (names.At(tokens[item].Start) is not { Kind: NameKind.Person } name) continue;
            past = tokens.IndexAt(name.Span.End) - 1;
            if (!Fits(name.Gender, gender)) continue;
            if (tokens[past + 1].Kind != TokenKind.Possessive) return name;
            owner ??= name;
        }

        return owner;
    }

    private static bool Fits(Speaker speaker, Gender gender) => speaker.Name is null ? !speaker.Text.EndsWith('s') : speaker.IsPerson && Fits(speaker.Name.Gender, gender);

    private static bool Fits(Gender known, Gender asked) => known == Gender.Unknown || known == asked;
}
