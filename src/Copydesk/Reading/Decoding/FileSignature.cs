namespace Copydesk.Reading.Decoding;

/// <summary>Files that are often sent by mistake, known by their first bytes, so that the refusal can name them.</summary>
internal static class FileSignature
{
    /// <summary>With its article, for a sentence: <c>a PDF file</c>; null when the bytes show no signature.</summary>
    public static string? NameOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("%PDF-"u8) => "a PDF file",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]) => "a ZIP, Office or EPUB file",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) => "an old Office file",
        _ when bytes.StartsWith("{\\rtf"u8) => "an RTF file",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) => "a PNG image",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => "a JPEG image",
        _ when bytes.StartsWith("GIF8"u8) => "a GIF image",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]) => "a gzip file",
        _ => null,
    };
}
