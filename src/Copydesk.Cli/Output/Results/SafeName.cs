using System.Text;
using Copydesk.Cli.Output.Text;

namespace Copydesk.Cli.Output.Results;

/// <summary>A relative path that every platform takes, inside the folder that it is joined to.</summary>
internal static class SafeName
{
    private const string Refused = "<>:\"|?*\\";
    private const int MostBytes = 180;

    /// <param name="path">Divided by <c>/</c>.</param>
    public static string Of(string path) => string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Part));

    private static string Part(string part)
    {
        string safe = string.Concat(Harmless.Line(part).Select(c => c == '\uFFFD' || Refused.Contains(c) ? '_' : c)).TrimEnd('.', ' ');
        while (Encoding.UTF8.GetByteCount(safe) > MostBytes) safe = safe[..^(char.IsLowSurrogate(safe[^1]) ? 2 : 1)];
        return safe.Trim('.') is "" || IsReserved(safe) ? "_" + safe : safe;
    }

    /// <summary>Names of devices on Windows, with any extension.</summary>
    private static bool IsReserved(string name) => name.Split('.')[0].ToUpperInvariant() is
        "CON" or "PRN" or "AUX" or "NUL" or ['C', 'O', 'M', >= '0' and <= '9'] or ['L', 'P', 'T', >= '0' and <= '9'];
}
