using Copydesk.Language;
using Copydesk.Language.Names;
using Copydesk.Language.Quotations;
using Copydesk.Reading;

namespace Copydesk.Proving.Matching;

/// <summary>The quotations of an article with who said them.</summary>
internal sealed class SourceQuotations
{
    private readonly string _text;
    private readonly IReadOnlyList<SpokenQuotation> _spoken;
    private readonly IReadOnlyList<SpokenStatement> _statements;

    public SourceQuotations(Article article)
    {
        _text = article.Text;
        TextMentions mentions = TextMentions.Of(article);
        (Names, _spoken, _statements) = (mentions.Names, mentions.Spoken, mentions.Statements);
        Single = [.. _spoken.Select(s => new SourcePassage(InnerOf(s), [s]))];
        Interrupted = [.. Pairs()];
        Runs = [.. OneSpeakerRuns()];
    }

    public IReadOnlyList<NameMention> Names { get; }

    /// <summary>One quotation each.</summary>
    public IReadOnlyList<SourcePassage> Single { get; }

    /// <summary>"We go," she said, "when the ice has gone": what the attribution interrupts, joined as speech and with the comma that it brought.</summary>
    public IReadOnlyList<SourcePassage> Interrupted { get; }

    /// <summary>All that one speaker says until another one speaks: an ellipsis may leave out what stands between.</summary>
    public IReadOnlyList<SourcePassage> Runs { get; }

    /// <summary>Whether this character of the article is quoted.</summary>
    public bool Holds(int position) => _spoken.Any(s => s.Quotation.Inner.Start <= position && position < s.Quotation.Inner.End);

    /// <summary>Who speaks in a sentence, with quotation marks or without, as far as the text says so.</summary>
    public List<string> SpeakersIn(TextSpan sentence) =>
    [
        .. _spoken.Where(s => s.Speaker is not null && s.Quotation.Outer.Overlaps(sentence)).Select(s => s.Speaker!),
        .. _statements.Where(s => s.Span.Overlaps(sentence)).Select(s => s.Speaker.Text),
    ];

    public bool IsName(string speaker) => Names.Any(name => name.Name == speaker);

    private string InnerOf(SpokenQuotation spoken) => spoken.Quotation.Inner.In(_text);

    private IEnumerable<SourcePassage> Pairs()
    {
        for (int i = 1; i < _spoken.Count; i++)
        {
            SpokenQuotation first = _spoken[i - 1], second = _spoken[i];
            if (!GoesOn(first, second)) continue;
            string before = InnerOf(first), after = InnerOf(second);
            yield return new SourcePassage($"{before} {after}", [first, second]);
            if (before.EndsWith(',')) yield return new SourcePassage($"{before[..^1]} {after}", [first, second]);
        }
    }

    private bool GoesOn(SpokenQuotation first, SpokenQuotation second)
    {
        if (first.Quotation.ContinuesNext) return true;
        bool sameParagraph = _text.AsSpan(first.Quotation.Outer.End..second.Quotation.Outer.Start).IndexOf('\n') < 0;
        bool endsOpen = InnerOf(first)[^1] is ',' or '-' or '–' or '—';
        return sameParagraph && endsOpen && (first.Speaker == second.Speaker || second.Speaker is null);
    }

    private IEnumerable<SourcePassage> OneSpeakerRuns()
    {
        for (int start = 0; start < _spoken.Count;)
        {
            int end = start + 1;
            while (end < _spoken.Count && _spoken[end].Speaker is { } speaker && speaker == _spoken[start].Speaker) end++;
            SpokenQuotation[] run = [.. _spoken.Skip(start).Take(end - start)];
            if (run.Length > 1) yield return new SourcePassage(string.Join(' ', run.Select(InnerOf)), run);
            start = end;
        }
    }
}
