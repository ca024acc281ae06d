using System.Globalization;

namespace Copydesk.Publishing.Pages;

/// <summary>EDTF dates in words: <c>XXXX-05-07/XXXX-05-10</c> is "7–10 May". What is not understood stays as it is.</summary>
internal static class EdtfText
{
    private const string Open = "..";

    public static string Of(string edtf) => edtf.Split('/') is [var start, var end] ? Range(start, end) : Words(edtf);

    /// <summary>When something holds: "as of 2023", "since 2023".</summary>
    public static string WhenOf(string edtf) => IsOpen(edtf) ? Of(edtf) : $"as of {Of(edtf)}";

    private static bool IsOpen(string edtf) => edtf.Split('/') is ["" or Open, _] or [_, "" or Open];

    private static string Range(string start, string end)
    {
        if (end is "" or Open) return $"since {Words(start)}";
        if (start is "" or Open) return $"until {Words(end)}";

        string[] first = Words(start).Split(' '), last = Words(end).Split(' ');
        if (first.Length != last.Length) return $"{Words(start)} – {Words(end)}";
        int shared = 0;
        while (shared < first.Length - 1 && first[^(shared + 1)] == last[^(shared + 1)]) shared++;
        string begins = string.Join(' ', first[..^shared]);
        return $"{begins}{(begins.Contains(' ', StringComparison.Ordinal) ? " – " : "–")}{string.Join(' ', last)}";
    }

    private static string Words(string date)
    {
        string[] parts = date.Split('-');
        string year = parts[0] == "XXXX" ? "" : parts[0];
        return parts.Length switch
        {
            2 when Month(parts[1]) is { } month => $"{month} {year}".TrimEnd(),
            3 when Month(parts[1]) is { } month && Number(parts[2], 31) is { } day => string.Create(CultureInfo.InvariantCulture, $"{day} {month} {year}").TrimEnd(),
            _ => date,
        };
    }

    private static string? Month(string text) =>
        Number(text, 12) is { } month ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) : null;

    private static int? Number(string text, int most) =>
        text.Length == 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 && number <= most ? number : null;
}
