using System.Globalization;

namespace Copydesk.Publishing.Pages;

/// <summary>
/// Markup that may stand in a page as it is. Its literals are the page's own; every string put into a hole is encoded, so
/// text can't become markup. Attribute values stand in double quotes.
/// </summary>
internal readonly record struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    public static Html None => default;

    public static Html Of(HtmlInterpolation content) => new(content.Markup);

    public static Html When(bool condition, Html content) => condition ? content : None;

    /// <summary>A count with its noun: "1 desk note", "2 desk notes".</summary>
    public static Html Count(long count, string noun) =>
        Of($"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}");

    public override string ToString() => _markup ?? "";
}
