using Copydesk.Publishing.Feeds;
using Microsoft.Extensions.Options;

namespace Copydesk.Publishing.Pages;

/// <summary>The site's look around a page of a shell's own, which stands beside the site and is not published.</summary>
public sealed class ShellPage(IOptions<SiteOptions> options)
{
    private readonly Layout _layout = new(options.Value, new SiteAssets());

    /// <param name="main">With an element whose id is <c>main</c>.</param>
    public Html Render(string title, Html main) => Render(title, main, Html.None, Layout.Policy);

    /// <summary>A page whose script calls the API of the shell.</summary>
    /// <param name="head">The page's own style sheet and script.</param>
    public Html RenderCalling(string title, Html main, Html head) => Render(title, main, head, Layout.Policy + "; connect-src 'self'");

    private Html Render(string title, Html main, Html head, string policy) =>
        _layout.Frame("/", title, [SiteFeeds.Every], policy, main, Html.Of($"<meta name=\"robots\" content=\"noindex\">\n{head}"));
}
