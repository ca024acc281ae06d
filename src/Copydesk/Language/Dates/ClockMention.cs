namespace Copydesk.Language.Dates;

/// <summary>A time of day.</summary>
/// <param name="Hour">0 to 23; 1 to 12 as the text says it where <paramref name="IsHalfKnown"/> is false.</param>
/// <param name="IsHalfKnown">Whether the text tells morning from evening.</param>
internal sealed record ClockMention(TextSpan Span, int Hour, int Minute, bool IsHalfKnown)
{
    public bool IsSameTime(ClockMention other) =>
        Minute == other.Minute && (IsHalfKnown && other.IsHalfKnown ? Hour == other.Hour : Hour % 12 == other.Hour % 12);
}
