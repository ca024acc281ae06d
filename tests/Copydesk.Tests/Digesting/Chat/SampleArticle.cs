using System.Security.Cryptography;
using System.Text;
using Copydesk.Language;
using Copydesk.Reading;

namespace Copydesk.Tests.Digesting.Chat;

/// <summary>An article whose sentences are known by number, one paragraph each.</summary>
internal static class SampleArticle
{
    public const string Grain = "The port of Vig shipped 1.9 percent more grain in 2024.";
    public const string Quay = "A second quay opens on May 7.";
    public const string Praise = "\"It was a good year,\" said harbour master Ida Holm.";

    public static Article Port { get; } = Of("Port of Vig ships more grain", Grain, Quay, Praise);

    public static Article Of(string? title, params string[] sentences)
    {
        string[] paragraphs = title is null ? sentences : [title, .. sentences];
        string text = string.Join("\n\n", paragraphs);
        var blocks = new List<Block>();
        int start = 0;
        foreach (string paragraph in paragraphs)
        {
            BlockKind kind = title is not null && start == 0 ? BlockKind.Title : BlockKind.Paragraph;
            blocks.Add(new Block(kind, new TextSpan(start, start + paragraph.Length), 0));
            start += paragraph.Length + 2;
        }

        Sentence[] body =
        [
            .. blocks.Select((block, index) => (block, index)).Where(b => b.block.Kind == BlockKind.Paragraph)
                .Select((b, number) => new Sentence(number, b.block.Span, b.index)),
        ];
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new Article(
            text, hash, "en", title, null, null, null, null, hash, blocks,
            [new Section(null, new TextSpan(0, text.Length))], body, [], []);
    }
}
