using Copydesk.Language.Names;
using Copydesk.Language.Tokens;

namespace Copydesk.Language.Quotations;

/// <summary>Finds reported speech: "Smith said that …", "…, according to the ministry".</summary>
internal static class StatementFinder
{
    public static IReadOnlyList<SpokenStatement> Find(TokenList tokens, IReadOnlyList<QuotationMention> quotations, IReadOnlyList<NameMention> names)
    {
        var index = new NameIndex(names);
        var cues = new CueReader(tokens, index, new SpeakerPhrase(tokens, index));
        var found = new List<SpokenStatement>();
        foreach (SpeechSegment segment in new SegmentReader(tokens, quotations).Read())
        {
            if (segment.HasQuotation) continue;
            if ((Inverted(segment.Items, tokens, cues) ?? cues.Before(segment.Items, segment.Items.Count, 0)) is { Speaker: { Name.Kind: NameKind.Person or NameKind.Organization } speaker })
                found.Add(new SpokenStatement(new TextSpan(tokens[segment.Items[0]].Start, tokens[segment.Items[^1]].End), speaker));
        }

        return found;
    }

    /// <summary>"…, said the mayor, Ann Berg."</summary>
    private static CueReader.Cue? Inverted(IReadOnlyList<int> items, TokenList tokens, CueReader cues)
    {
        for (int i = items.Count - 2; i > 0; i--)
        {
            if (tokens.IsMark(items[i], ',') && tokens.IsWord(items[i + 1], SpeechVerbs.Finite)) return cues.After(items, i - 1, isOpenEnded: false);
        }

        return null;
    }
}
