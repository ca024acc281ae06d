namespace Copydesk.Publishing.Pages;

/// <summary>A titled part of a page; without content there is none.</summary>
internal static class Section
{
    public static Html Of(string id, string title, int count, Html content) => Html.When(count > 0, Html.Of(
        $"<section class=\"{id}\" aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{title}</h2>\n{content}</section>\n"));
}
