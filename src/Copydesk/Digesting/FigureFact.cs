namespace Copydesk.Digesting;

/// <summary>A number with its meaning.</summary>
/// <param name="Value">Scale applied: "$244.8 billion" is 244800000000.</param>
/// <param name="Unit">ISO 4217 code for money, <c>percent</c>, or the counted noun as the text has it.</param>
/// <param name="Text">The words of the source, for example "$244.8 billion".</param>
/// <param name="AsOf">EDTF date at which it holds, when the text says one.</param>
public sealed record FigureFact(decimal Value, string? Unit, string Text, string? AsOf = null);
