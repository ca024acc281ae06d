using Copydesk.Reading;

namespace Copydesk.Proving.DeskNotes;

/// <summary>An article with the dates of each sentence.</summary>
internal sealed record DatedArticle(Article Article, IReadOnlyList<DatedSentence> Sentences);
