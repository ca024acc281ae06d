using System.Globalization;
using System.Text;

namespace Copydesk.Publishing.Pages;

/// <summary>
/// Markup that may stand in a page as it is. Its literals are the page's own; every string put into a hole is encoded, so
/// text can't become markup. Attribute values stand in double quotes.
/// </summary>
public readonly record struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    public static Html None => default;

    public static Html Of(HtmlInterpolation content) => new(content.Markup);

    public static Html When(bool condition, Html content) => condition ? content : None;

    /// <summary>A count with its noun: "1 desk note", "2 desk notes".</summary>
    public static Html Count(long count, string noun) =>
        Of($"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>Linked data as a block that no browser runs.</summary>
    /// <param name="json">Written with <see cref="CopydeskJson.Encoder"/>, which leaves nothing in it that could end the block.</param>
    internal static Html LinkedData(ReadOnlySpan<byte> json) => new($"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(json)}</script>\n");

    public override string ToString() => _markup ?? "";
}
