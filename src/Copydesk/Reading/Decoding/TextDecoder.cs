using System.Globalization;
using System.Text;
using Copydesk.Intake;
using UtfUnknown;

namespace Copydesk.Reading.Decoding;

/// <summary>
/// Bytes to characters. In order: byte order mark, UTF-16 seen by its zero bytes, the declared charset, strict UTF-8,
/// UTF-8 with a few broken bytes, and last a statistical guess. What is not declared or does not fit is noted.
/// </summary>
internal static class TextDecoder
{
    /// <summary>The statistical detector reads this much; more text does not change its mind, only its time.</summary>
    private const int BytesToGuessFrom = 64 * 1024;

    private const float LeastConfidence = 0.5f;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="charset">The charset that the sender or the document itself declares; null for none.</param>
    /// <exception cref="CopydeskException">The bytes are no text.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (FileSignature.NameOf(bytes) is { } file)
            throw NotText($"The bytes are {file}, not text. Send the article's text, Markdown or HTML.");

        var notes = new List<IntakeNote>();
        string text = DecodeMarked(bytes, notes) ?? DecodeUnmarked(bytes, charset, notes);
        if (IsBinary(text))
            throw NotText("The bytes are not text in any charset that is known here. Send the article's text, Markdown or HTML, in UTF-8 if you can.");
        return new DecodedText(text, notes);
    }

    private static string? DecodeMarked(ReadOnlySpan<byte> bytes, List<IntakeNote> notes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) return new UTF32Encoding(bigEndian: false, byteOrderMark: true).GetString(bytes[4..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) return new UTF32Encoding(bigEndian: true, byteOrderMark: true).GetString(bytes[4..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return DecodeUtf8(bytes[3..], notes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Utf16.Decode(bytes[2..], bigEndian: false);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Utf16.Decode(bytes[2..], bigEndian: true);
        return null;
    }

    private static string DecodeUnmarked(ReadOnlySpan<byte> bytes, string? charset, List<IntakeNote> notes)
    {
        if (Utf16.FindByteOrder(bytes) is { } bigEndian) return Utf16.Decode(bytes, bigEndian);

        // Bytes beyond ASCII that are valid UTF-8 are UTF-8, whatever the header says: other charsets hardly ever form it.
        bool isUtf8 = TryDecode(bytes, StrictUtf8, out string text);
        if (isUtf8 && !Ascii.IsValid(bytes))
        {
            if (charset is not null && Charset.Find(charset) is { } other && other.CodePage != Encoding.UTF8.CodePage)
                notes.Add(new IntakeNote("charset-mismatch", $"The declared charset {other.WebName} does not fit the bytes; they were read as UTF-8."));
            return text;
        }

        if (charset is not null)
        {
            if (Charset.Find(charset) is not { } declared)
                notes.Add(new IntakeNote("unknown-charset", "The declared charset is not known; the charset was found from the bytes."));
            else if (declared.CodePage == Encoding.UTF8.CodePage)
                return DecodeUtf8(bytes, notes);
            else if (declared.CodePage is 1200 or 1201)
                return Utf16.Decode(bytes, declared.CodePage == 1201);
            else if (TryDecode(bytes, declared, out string byDeclaration))
                return byDeclaration;
            else
                notes.Add(new IntakeNote("charset-mismatch", $"The bytes do not fit the declared charset {declared.WebName}; the charset was found from the bytes."));
        }
        if (isUtf8) return text;
        return IsMostlyUtf8(bytes) ? DecodeUtf8(bytes, notes) : Guess(bytes, notes);
    }

    /// <summary>Broken sequences become U+FFFD, so that no two words grow together, and are counted.</summary>
    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, List<IntakeNote> notes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        int broken = text.AsSpan().Count('\uFFFD');
        if (broken > 0)
            notes.Add(new IntakeNote("invalid-bytes", string.Create(CultureInfo.InvariantCulture, $"{broken} places are not valid UTF-8 and read as U+FFFD.")));
        return text;
    }

    private static string Guess(ReadOnlySpan<byte> bytes, List<IntakeNote> notes)
    {
        byte[] sample = bytes[..Math.Min(bytes.Length, BytesToGuessFrom)].ToArray();
        DetectionDetail? best = CharsetDetector.DetectFromBytes(sample).Detected;
        Encoding encoding = best is { Encoding: not null, Confidence: >= LeastConfidence } && Charset.Find(best.EncodingName) is { } found
            ? found
            : Charset.Western;
        notes.Add(new IntakeNote("guessed-charset", $"No charset was declared and the bytes are not UTF-8; they were read as {encoding.WebName}, which is a guess."));
        return TryDecode(bytes, encoding, out string text) ? text : Charset.Western.GetString(bytes);
    }

    private static bool TryDecode(ReadOnlySpan<byte> bytes, Encoding strict, out string text)
    {
        try
        {
            text = strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>At least four good multi-byte characters for each broken place: a cut or damaged UTF-8 file.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out Rune rune, out int used);
            if (status != System.Buffers.OperationStatus.Done) broken++;
            else if (!rune.IsAscii) good++;
            bytes = bytes[used..];
        }
        return good >= 4 * broken;
    }

    /// <summary>More than two in a hundred characters are controls that no text has.</summary>
    private static bool IsBinary(string text)
    {
        int controls = 0;
        foreach (char c in text)
        {
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\e')) controls++;
        }
        return controls > 4 && controls > text.Length / 50;
    }

    private static CopydeskException NotText(string message) => new("not-text", message);
}
