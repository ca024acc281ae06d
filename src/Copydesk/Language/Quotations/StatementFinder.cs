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
            if (cues.Before(segment.Items, segment.Items.Count, 0) is { Speaker: { Name.Kind: NameKind.Person or NameKind.Organization } speaker })
                found.Add(new SpokenStatement(new TextSpan(tokens[segment.Items[0]].Start, tokens[segment.Items[^1]].End), speaker));
        }

        return found;
    }
}
