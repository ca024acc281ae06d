using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Copydesk.Reading.Decoding;

/// <summary>UTF-16 unit by unit: lone surrogates come through, so that cleaning can remove and count them.</summary>
internal static class Utf16
{
    /// <summary>An odd last byte is left out.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<byte, ushort>(bytes[..(bytes.Length & ~1)]);
        if (bigEndian != BitConverter.IsLittleEndian) return new string(MemoryMarshal.Cast<ushort, char>(units));

        var swapped = new ushort[units.Length];
        BinaryPrimitives.ReverseEndianness(units, swapped);
        return new string(MemoryMarshal.Cast<ushort, char>(swapped.AsSpan()));
    }

    /// <summary>
    /// Whether text without a mark is UTF-16, and which: spaces, line ends and Latin letters have a zero high byte. A tenth
    /// of the bytes on one side being zero, and hardly any on the other, is no other charset. True: big endian. Null: not UTF-16.
    /// </summary>
    public static bool? FindByteOrder(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0, pairs = bytes.Length / 2;
        for (int i = 0; i + 1 < bytes.Length; i += 2)
        {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }
        if (pairs < 2) return null;
        if (odd * 10 >= pairs && even * 20 <= odd) return false;
        if (even * 10 >= pairs && odd * 20 <= even) return true;
        return null;
    }
}
