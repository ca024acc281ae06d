using System.Text;

namespace Copydesk.Reading.Decoding;

/// <summary>Charset names as the web uses them, with decoders that refuse bytes they don't know.</summary>
internal static class Charset
{
    private static readonly EncodingProvider CodePages = CodePagesEncodingProvider.Instance;

    /// <summary>Windows-1252: what is read when nothing else fits; it never refuses a byte.</summary>
    public static Encoding Western { get; } = CodePages.GetEncoding(1252)!;

    /// <summary>Null for a name that is not known. Latin-1 and ASCII mean Windows-1252, as the WHATWG Encoding Standard has it.</summary>
    public static Encoding? Find(string name)
    {
        string known = name.ToLowerInvariant() switch
        {
            "iso-8859-1" or "iso8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            "utf8" => "utf-8",
            var other => other,
        };
        if (CodePages.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) is { } legacy) return legacy;
        try
        {
            return Encoding.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
