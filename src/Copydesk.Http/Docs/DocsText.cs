using Copydesk.Publishing.Pages;

namespace Copydesk.Http.Docs;

/// <summary>The little Markdown that descriptions use: paragraphs, and code between backticks.</summary>
internal static class DocsText
{
    public static Html Paragraphs(string text) => Html.Of($"{text.Split("\n\n").Select(p => Html.Of($"<p>{Inline(p)}</p>"))}");

    public static Html Inline(string text) =>
        Html.Of($"{text.Split('`').Select((part, n) => n % 2 == 1 ? Html.Of($"<code>{part}</code>") : Html.Of($"{part}"))}");
}
