using Copydesk.Language.Names;
using Copydesk.Language.Tokens;

namespace Copydesk.Language.Quotations;

/// <summary>
/// Says who spoke each quotation: by the words before, after or in the middle of it, by "he" or "she" resolved to a
/// person, and for a quotation without such words by the one that it continues. Null when the text does not say.
/// </summary>
internal sealed class SpeakerFinder
{
    private readonly IReadOnlyList<QuotationMention> _quotations;
    private readonly TokenList _tokens;
    private readonly List<SpeechSegment> _segments;
    private readonly CueReader _cues;
    private readonly PronounResolver _pronouns;
    private readonly Speaker?[] _speakers;
    private Speaker? _last;
    private int _lastSegment = -1;

    private SpeakerFinder(TokenList tokens, IReadOnlyList<QuotationMention> quotations, IReadOnlyList<NameMention> names)
    {
        var index = new NameIndex(names);
        _tokens = tokens;
        _quotations = quotations;
        _segments = new SegmentReader(tokens, quotations).Read();
        _cues = new CueReader(tokens, index, new SpeakerPhrase(tokens, index));
        _pronouns = new PronounResolver(tokens, index, _segments);
        _speakers = new Speaker?[quotations.Count];
    }

    public static IReadOnlyList<SpokenQuotation> Find(string text, string language)
    {
        IReadOnlyList<QuotationMention> quotations = QuotationFinder.Find(text, language);
        if (quotations.Count == 0) return [];
        TokenList tokens = Lexer.Read(text, language);
        return Find(tokens, quotations, NameFinder.Find(tokens, language));
    }

    internal static IReadOnlyList<SpokenQuotation> Find(TokenList tokens, IReadOnlyList<QuotationMention> quotations, IReadOnlyList<NameMention> names)
    {
        var finder = new SpeakerFinder(tokens, quotations, names);
        foreach (SpeechSegment segment in finder._segments.Where(s => s.HasQuotation)) finder.Attribute(segment);
        return [.. quotations.Select((quotation, i) => Spoken(quotation, finder._speakers[i]))];
    }

    private static SpokenQuotation Spoken(QuotationMention quotation, Speaker? speaker) =>
        new(quotation, speaker?.Text, speaker?.Name?.Role, speaker?.Span) { IsNamed = speaker?.Name is not null };

    private void Attribute(SpeechSegment segment)
    {
        int limit = 0;
        Speaker? inSegment = null;
        for (int at = 0; at < segment.Items.Count; at++)
        {
            if (segment.Items[at] >= 0) continue;
            int quotation = ~segment.Items[at];
            Speaker? speaker = segment.IsQuotationOnly
                ? inSegment ?? Continued(segment, quotation)
                : Said(segment, at, quotation, limit) ?? inSegment;
            limit = at + 1;
            _speakers[quotation] = speaker;
            if (speaker is null) continue;
            inSegment = speaker;
            Backfill(segment, at, speaker);
            (_last, _lastSegment) = (speaker, segment.Index);
        }
    }

    private Speaker? Said(SpeechSegment segment, int at, int quotation, int limit)
    {
        bool isOpenEnded = LastMark(_quotations[quotation].Inner) is ',' or '!' or '?' or '-' or '–' or '—' or '，';
        CueReader.Cue? cue = isOpenEnded
            ? _cues.After(segment.Items, at, isOpenEnded) ?? _cues.Before(segment.Items, at, limit)
            : _cues.Before(segment.Items, at, limit) ?? _cues.After(segment.Items, at, isOpenEnded);
        return Resolve(cue, segment);
    }

    /// <summary>In "…, 'we want to work,'" the comma before the inner mark.</summary>
    private char LastMark(TextSpan quoted)
    {
        int last = quoted.End - 1;
        while (last > quoted.Start && _tokens.Text[last] is '\'' or '’' or '"' or '”') last--;
        return _tokens.Text[last];
    }

    private Speaker? Resolve(CueReader.Cue? cue, SpeechSegment segment)
    {
        if (cue is not { } found) return null;
        if (found.Speaker is { } speaker) return speaker;
        return _pronouns.IsPronoun(found.Pronoun) ? _pronouns.Resolve(found.Pronoun, segment, _last, _lastSegment) : null;
    }

    /// <summary>The first part of "…," he said, "…" when only the later part showed who speaks.</summary>
    private void Backfill(SpeechSegment segment, int at, Speaker speaker)
    {
        for (int before = at - 1; before >= 0 && segment.IsQuotationOnly; before--)
        {
            if (_speakers[~segment.Items[before]] is not null) break;
            _speakers[~segment.Items[before]] = speaker;
        }
    }

    /// <summary>A quotation that makes up its sentence goes on with the one before, or answers a line that ends in a colon or verb of speaking.</summary>
    private Speaker? Continued(SpeechSegment segment, int quotation)
    {
        if (segment.Index == 0) return null;
        SpeechSegment before = _segments[segment.Index - 1];
        if (quotation > 0 && _quotations[quotation - 1].ContinuesNext) return _speakers[quotation - 1];
        bool sameParagraph = before.Paragraph == segment.Paragraph;
        int lastItem = before.Items[^1];
        if (lastItem < 0) return _speakers[~lastItem] ?? (sameParagraph ? null : Spokesman(before));
        if (before.HasQuotation) return _lastSegment == before.Index ? _last : null;
        return Introduced(before);
    }

    private Speaker? Spokesman(SpeechSegment before) => _lastSegment == before.Index ? _last : null;

    private Speaker? Introduced(SpeechSegment before)
    {
        bool leads = _tokens.First(before.Items[^1]) is ':' or '：' or ',';
        CueReader.Cue? cue = _cues.Before(before.Items, before.Items.Count, 0);
        if (leads) return Resolve(cue ?? _cues.FirstSubject(before.Items, before.Items.Count), before);
        if (cue is not null) return Resolve(cue, before);
        return Resolve(_cues.FirstSubject(before.Items, before.Items.Count), before);
    }
}
