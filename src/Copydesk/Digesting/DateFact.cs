using System.Text.Json.Serialization;

namespace Copydesk.Digesting;

/// <summary>A date or a range. EDTF (ISO 8601-2): <c>2025-01</c>, <c>XXXX-05-07</c>; a year that the text does not give is never guessed.</summary>
/// <param name="Start">First day, month or year.</param>
/// <param name="End">Last one of a range; null for a single date.</param>
/// <param name="Text">The words of the source.</param>
public sealed record DateFact(string Start, string? End, string Text)
{
    /// <summary>Both ends in one word, as timelines have it.</summary>
    [JsonIgnore]
    public string Edtf => End is null ? Start : $"{Start}/{End}";
}
