using Copydesk.Reading;

namespace Copydesk.Proving;

/// <summary>Something dated; <paramref name="Date"/> is EDTF, perhaps an interval.</summary>
public sealed record ProvenTimelineEntry(string Date, string Text, IReadOnlyList<Evidence> Evidence);
