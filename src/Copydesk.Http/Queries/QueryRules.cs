using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Queries;

/// <summary>What goes for the query of every call.</summary>
internal static class QueryRules
{
    /// <summary>A function's key may come in the query.</summary>
    private static readonly string[] Platform = ["code", "clientId"];

    /// <exception cref="CopydeskException">A parameter that the call does not know, or one given twice: the caller would never learn of the typo.</exception>
    public static void Check(IQueryCollection query, IReadOnlyList<string> known)
    {
        foreach ((string name, var values) in query)
        {
            if (!known.Contains(name) && !Platform.Contains(name, StringComparer.OrdinalIgnoreCase))
                throw Invalid(name, known.Count == 0 ? "is not known; this call has no parameters" : $"is not known; the parameters are {string.Join(", ", known)}");
            if (values.Count > 1) throw Invalid(name, "is given twice; which one counts?");
        }
    }

    /// <returns>Null when the parameter is absent.</returns>
    public static int? Number(IQueryCollection query, string name, int most)
    {
        if (!query.TryGetValue(name, out var text)) return null;
        return int.TryParse(text.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n >= 1 && n <= most
            ? n
            : throw Invalid(name, $"has to be a number from 1 to {most}");
    }

    public static CopydeskException Invalid(string name, string rule)
    {
        const int longest = 64;
        string shown = new([.. name.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(longest)]);
        return new("invalid-option", $"\"{shown}\" {rule}.") { Field = shown };
    }
}
