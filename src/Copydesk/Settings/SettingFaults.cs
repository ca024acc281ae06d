using System.ComponentModel;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Copydesk.Settings;

/// <summary>What is wrong with a section before it is bound, in place of the binder's own words.</summary>
internal static class SettingFaults
{
    /// <summary>Letters that may be wrong in a name for another to be meant.</summary>
    private const int MostSlips = 3;

    /// <summary>Values that are not of their setting's kind.</summary>
    public static IEnumerable<string> OfValues(IConfigurationSection section, Type options) =>
        from property in options.GetProperties()
        let inner = Nullable.GetUnderlyingType(property.PropertyType)
        let type = inner ?? property.PropertyType
        let value = section[property.Name]
        where value is not null && type != typeof(string) && !(inner is not null && value.Length == 0) && !CanRead(value, type)
        select $"{section.Path}:{property.Name} is \"{value}\"; {Wanted(type)}.";

    /// <summary>Names that no setting has: what is misspelt would otherwise be without effect.</summary>
    public static IEnumerable<string> OfNames(IConfigurationSection section, Type options)
    {
        string[] known = [.. options.GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];
        return from child in section.GetChildren()
               where !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)
               select $"{child.Path} is no setting; {Meant(section, child.Key, known)}.";
    }

    private static bool CanRead(string value, Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Contains(value, StringComparer.OrdinalIgnoreCase);
        TypeConverter converter = TypeDescriptor.GetConverter(type);
        if (!converter.CanConvertFrom(typeof(string))) return true;
        try
        {
            converter.ConvertFromInvariantString(value);
            return true;
        }
        catch (Exception error) when (error is FormatException or ArgumentException or OverflowException or NotSupportedException)
        {
            return false;
        }
    }

    private static string Wanted(Type type) => type switch
    {
        { IsEnum: true } => $"this version knows {string.Join(", ", Enum.GetNames(type))}",
        _ when type == typeof(bool) => "set it to true or false",
        _ when type == typeof(TimeSpan) => "set it to a length of time such as 00:01:40 (hours, minutes, seconds)",
        _ when type == typeof(int) || type == typeof(long) => "set it to a whole number without separators",
        _ when type == typeof(Uri) => "set it to an address",
        _ => "set it to a number such as 0.5",
    };

    private static string Meant(IConfigurationSection section, string name, string[] known)
    {
        string nearest = known.MinBy(other => Distance(name.ToUpperInvariant(), other.ToUpperInvariant()))!;
        return Distance(name.ToUpperInvariant(), nearest.ToUpperInvariant()) <= MostSlips
            ? $"if you mean {section.Path}:{nearest}, call it so"
            : $"in {section.Path} there are {string.Join(", ", known)}";
    }

    /// <summary>Levenshtein (1966): letters to change, add or leave out.</summary>
    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
