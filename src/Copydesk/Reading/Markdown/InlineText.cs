using System.Text;
using Markdig.Syntax.Inlines;

namespace Copydesk.Reading.Markdown;

/// <summary>The words of a Markdown paragraph: without marks, images, footnote numbers and HTML tags.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();

    public string? FirstLink { get; private set; }

    public static string Of(ContainerInline? inline)
    {
        var text = new InlineText();
        text.Add(inline);
        return text.ToString();
    }

    public void Add(ContainerInline? container)
    {
        if (container is null) return;
        foreach (Inline inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    _text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    _text.Append(code.ContentSpan);
                    break;
                case LineBreakInline:
                    _text.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    _text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline address:
                    FirstLink ??= address.Url;
                    _text.Append(address.Url);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case LinkInline link:
                    FirstLink ??= link.Url;
                    Add(link);
                    break;
                case ContainerInline other:
                    Add(other);
                    break;
                default:
                    break;
            }
        }
    }

    public override string ToString() => _text.ToString();
}
