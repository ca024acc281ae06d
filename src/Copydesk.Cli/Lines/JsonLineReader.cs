using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Copydesk.Cli.Lines;

/// <summary>Splits bytes into lines, so that one line that is no UTF-8 spoils no other; blank lines and a byte order mark are left out.</summary>
internal static class JsonLineReader
{
    public const int MaxLineBytes = 64 * 1024 * 1024;

    private static readonly byte[] s_byteOrderMark = [0xEF, 0xBB, 0xBF];
    private static readonly SearchValues<byte> s_blanks = SearchValues.Create(" \t\r"u8);

    public static async IAsyncEnumerable<JsonLine> ReadAsync(Stream input, [EnumeratorCancellation] CancellationToken ct)
    {
        PipeReader reader = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        int number = 0;
        bool tooLong = false;
        while (true)
        {
            ReadResult result = await reader.ReadAsync(ct);
            ReadOnlySequence<byte> rest = result.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                ReadOnlySequence<byte> bytes = rest.Slice(0, end);
                rest = rest.Slice(rest.GetPosition(1, end));
                if (LineFrom(bytes, ++number, tooLong) is { } line) yield return line;
                tooLong = false;
            }

            if (result.IsCompleted)
            {
                if ((tooLong || !rest.IsEmpty) && LineFrom(rest, ++number, tooLong) is { } last) yield return last;
                yield break;
            }

            if (rest.Length > MaxLineBytes)
            {
                tooLong = true;
                rest = rest.Slice(rest.End);
            }

            reader.AdvanceTo(rest.Start, result.Buffer.End);
        }
    }

    private static JsonLine? LineFrom(in ReadOnlySequence<byte> bytes, int number, bool tooLong)
    {
        if (tooLong || bytes.Length > MaxLineBytes) return new JsonLine(number, Content: null);
        byte[] content = bytes.ToArray();
        if (number == 1 && content.AsSpan().StartsWith(s_byteOrderMark)) content = content[s_byteOrderMark.Length..];
        return content.AsSpan().IndexOfAnyExcept(s_blanks) < 0 ? null : new JsonLine(number, content);
    }
}
