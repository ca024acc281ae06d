using System.Globalization;

namespace Copydesk.Publishing.Pages;

/// <summary>EDTF dates in words: <c>XXXX-05-07/XXXX-05-10</c> is "7 May – 10 May". What is not understood stays as it is.</summary>
internal static class EdtfText
{
    public static string Of(string edtf) => string.Join(" – ", edtf.Split('/').Select(Single));

    private static string Single(string date)
    {
        if (date is "" or "..") return "…";
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
