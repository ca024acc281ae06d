using System.Text.Json.Serialization;

namespace Copydesk.Language;

/// <summary>Half-open: [Start, End), in UTF-16 code units.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    [JsonIgnore]
    public int Length => End - Start;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    public string In(string text) => text[Start..End];

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The same stretch when the text it refers to begins at <paramref name="offset"/> of a longer one.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, End + offset);
}
