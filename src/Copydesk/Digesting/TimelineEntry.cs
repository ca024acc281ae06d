using Copydesk.Language;

namespace Copydesk.Digesting;

/// <summary>Something that the article dates.</summary>
/// <param name="Date">EDTF, perhaps an interval: <c>XXXX-05-07/XXXX-05-10</c>.</param>
/// <param name="Text">The article's own words for what happened.</param>
public sealed record TimelineEntry(string Date, string Text, IReadOnlyList<TextSpan> Evidence);
