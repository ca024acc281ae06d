namespace Copydesk.Reading.Decoding;

/// <summary>Characters of a submission, not yet cleaned: lone surrogates and controls may be among them.</summary>
internal sealed record DecodedText(string Text, IReadOnlyList<IntakeNote> Notes);
