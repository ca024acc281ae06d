using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Copydesk.Publishing.Pages;

/// <summary>Builds <see cref="Html"/> from an interpolated string; holes of other types than these don't compile.</summary>
[InterpolatedStringHandler]
public readonly ref struct HtmlInterpolation(int literalLength, int formattedCount)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _markup = new(literalLength + 32 * formattedCount);

    public string Markup => _markup.ToString();

    public void AppendLiteral(string markup) => _markup.Append(markup);

    public void AppendFormatted(string? text)
    {
        if (text is not null) _markup.Append(Encoder.Encode(LegalText.Of(text)));
    }

    public void AppendFormatted(Html part) => _markup.Append(part.ToString());

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (Html part in parts) _markup.Append(part.ToString());
    }
}
