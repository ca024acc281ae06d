namespace Copydesk.Language.Dates;

/// <summary>A distance from the day of writing: yesterday is one <see cref="RelativeUnit.Day"/> back.</summary>
/// <param name="Offset">Units; negative is past, 0 is the present one. Null when the text gives no direction ("Friday").</param>
internal sealed record RelativeDate(RelativeUnit Unit, int? Offset);
